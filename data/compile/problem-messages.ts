/**
 * What the checks say, in every language: what is wrong, and what to do about it. `demo/contributing/data-messages.md` and
 * `demo/en/contributing/data-messages.md` explain each; `npm run data:messages` writes them.
 */
import type { Text } from '../../src/dataset/records.js';
import { OF_FILES } from './problem-messages-of-files.js';
import { OF_TEXTS } from './problem-messages-of-texts.js';

type Sentence = (...about: readonly string[]) => string;

export interface ProblemWords {
  readonly zh: Sentence;
  readonly en: Sentence;
  /** What to do. */
  readonly todo: Text;
}

const OF_PEOPLE = {
  personMissing: {
    zh: (id) => `没有这个人的记录：${id}`,
    en: (id) => `missing person: ${id}`,
    todo: {
      zh: '先在 data/people/ 给这个人建一个文件，或改正 id。',
      en: "Add the person's file to data/people/, or correct the id.",
    },
  },
  personUnused: {
    zh: (id) => `没有地方提到这个人：${id}`,
    en: (id) => `unused person: ${id}`,
    todo: {
      zh: '让某个组或职务提到这个人；从来没有过任职，就删掉这个文件。',
      en: 'Name the person in a post; if they never held one, delete the file.',
    },
  },
  nameOfAnother: {
    zh: (alias, id, other) => `${id} 的别名“${alias}”是 ${other} 的名字`,
    en: (alias, id, other) => `nickname of ${id} is a name of ${other}: ${alias}`,
    todo: {
      zh: '别名要能认出一个人：去掉它，或两个文件本是同一个人就合并。',
      en: 'A nickname must tell one person: take it out, or merge the two files if they are one person.',
    },
  },
  mailboxTwice: {
    zh: (address, one, other) => `同一个邮箱有两个主人：${address}，${one} 和 ${other}`,
    en: (address, one, other) => `mailbox twice: ${address} of ${one} and ${other}`,
    todo: {
      zh: '一个邮箱只属于一个人或一个组，留下对的那处。大小写不算区别。',
      en: 'A mailbox belongs to one person or group: keep it in the right place. Capitals make no difference.',
    },
  },
  mailboxOfNobody: {
    zh: (person, address) => `不是 ${person} 的邮箱：${address}`,
    en: (person, address) => `not a mailbox of ${person}: ${address}`,
    todo: {
      zh: '把这个邮箱写进那个人的文件，或改用文件里的邮箱。',
      en: "Add the mailbox to that person's file, or use one that is there.",
    },
  },
  mailboxMissing: {
    zh: (person) => `${person} 没有写邮箱`,
    en: (person) => `missing mailbox of ${person}`,
    todo: {
      zh: '在任的人旁边写上 email；已经离任的才可以不写。',
      en: 'Whoever is in a post has an email there; only a post that has ended may go without.',
    },
  },
  waiverMissing: {
    zh: (address, domain) => `缺少缘由：${address} 不在 ${domain} 下`,
    en: (address, domain) => `missing waiver: ${address} is outside ${domain}`,
    todo: {
      zh: '在邮箱旁边用 waiver（组用 emailWaiver）写明为什么公布别处的邮箱。',
      en: 'Beside the mailbox, give the reason in waiver (emailWaiver for a group).',
    },
  },
  waiverNeedless: {
    zh: (address, domain) => `缘由多余：${address} 就在 ${domain} 下`,
    en: (address, domain) => `needless waiver: ${address} is inside ${domain}`,
    todo: { zh: '去掉这条缘由。', en: 'Take the reason out.' },
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

const OF_POSTS = {
  leadersNotOne: {
    zh: (count, group) => `应有一位组长，却有 ${count} 位：${group}`,
    en: (count, group) => `one leader expected, found ${count}: ${group}`,
    todo: {
      zh: '让先前的组长结束（ended），现在的写 began；没有组长，就添一行 vacant: true。',
      en: 'Give the leader before an ended, and the present one a began; if there is none, add vacant: true.',
    },
  },
  leaderOfVacant: {
    zh: (count, group) => `写了空缺，却有 ${count} 位组长：${group}`,
    en: (count, group) => `no leader expected, since it is vacant, found ${count}: ${group}`,
    todo: {
      zh: '有了组长，就去掉 vacant: true；否则让组长结束。',
      en: 'Take out vacant: true where there is a leader; else let the leader end.',
    },
  },
  twoPosts: {
    zh: (person) => `同一个组里有两个职务：${person}`,
    en: (person) => `two posts in one group: ${person}`,
    todo: { zh: '让其中一个结束。', en: 'Let one of them end.' },
  },
  memberTwice: {
    zh: (person) => `组员写了两次，或已在任职：${person}`,
    en: (person) => `member listed twice: ${person}`,
    todo: {
      zh: '从 members 里去掉：正副组长不再列为组员。',
      en: 'Take the person out of members: whoever leads or deputizes is not listed there again.',
    },
  },
  holdersNotOne: {
    zh: (count, office) => `一个职务应有一人，却有 ${count} 人：${office}`,
    en: (count, office) => `one holder expected, found ${count}: ${office}`,
    todo: {
      zh: '从前的人要有 ended，现在的人要有 began。',
      en: 'The one before needs an ended, the present one a began.',
    },
  },
  twoOffices: {
    zh: (person) => `同时担任两个职务：${person}`,
    en: (person) => `two offices at once: ${person}`,
    todo: {
      zh: '把其中一个交给别人，或移到 vacancies。',
      en: 'Give one of them to somebody else, or move it to vacancies.',
    },
  },
  postOutside: {
    zh: (group, person) => `任职不在 ${group} 存在的时间里：${person}`,
    en: (group, person) => `post outside the time of ${group}: ${person}`,
    todo: {
      zh: '职务不早于组开始，也不晚于组结束：核对 began 和 ended。',
      en: 'A post begins no earlier than its group and ends no later: check began and ended.',
    },
  },
  questionTwice: {
    zh: (ask) => `同一个问题写了两次：${ask}`,
    en: (ask) => `question twice: ${ask}`,
    todo: { zh: '在 questions.yaml 里留一处。', en: 'Keep one of them in questions.yaml.' },
  },
  questionMissing: {
    zh: (group) => `没有这个组的问题：${group}`,
    en: (group) => `no question for group: ${group}`,
    todo: {
      zh: '在 questions.yaml 里给它写一个陌生人会问的问题。',
      en: 'Add a question to questions.yaml that a stranger would ask it.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

const OF_TERMS = {
  termsOutOfOrder: {
    zh: (term) => `各届没有从新到旧排：${term}`,
    en: (term) => `newest term first: ${term}`,
    todo: { zh: '在 organization.yaml 里把新的排在前面。', en: 'In organization.yaml, put newer terms first.' },
  },
  termUnknown: {
    zh: (term) => `没有这一届：${term}`,
    en: (term) => `unknown term: ${term}`,
    todo: {
      zh: '改正年份，或先在 organization.yaml 里开始这一届。',
      en: 'Correct the year, or begin the term in organization.yaml first.',
    },
  },
  endedBeforeItBegan: {
    zh: (ended, began) => `结束早于开始：${ended}，${began}`,
    en: (ended, began) => `ended before it began: ${ended}, ${began}`,
    todo: { zh: '核对 began 和 ended。', en: 'Check began and ended.' },
  },
  contactNotOfTerm: {
    zh: (term, group) => `${term} 届没有这个联系的组：${group}`,
    en: (term, group) => `contact not a group of ${term}: ${group}`,
    todo: {
      zh: '在 organization.yaml 的 contact 里换一个当时有的组。',
      en: 'In organization.yaml, choose a contact that there was in that term.',
    },
  },
  foundedLater: {
    zh: (date, term) => `成立日期晚于它出现的 ${term} 届：${date}`,
    en: (date, term) => `founded after the term of ${term}, in which it is shown: ${date}`,
    todo: {
      zh: '给新的组写上 began，例如 began: "2025"；或改正成立日期。',
      en: 'Give a new group its began, such as began: "2025", or correct the founding day.',
    },
  },
  notInTheCalendar: {
    zh: (date) => `日历上没有这一天：${date}`,
    en: (date) => `not in the calendar: ${date}`,
    todo: { zh: '改正日期。', en: 'Correct the date.' },
  },
  inTheFuture: {
    zh: (date) => `这一天还没到：${date}`,
    en: (date) => `in the future: ${date}`,
    todo: { zh: '改正日期；还没发生的事先不写。', en: 'Correct the date; what is yet to come is not recorded.' },
  },
  dayBeforeTerm: {
    zh: (date, term) => `资料的日期早于 ${term} 届：${date}`,
    en: (date, term) => `as of a day before the term of ${term}: ${date}`,
    todo: { zh: '改正 asOf 的日期，或这一届的年份。', en: "Correct the date of asOf, or the term's year." },
  },
  endsBeforeItBegins: {
    zh: (date) => `结束早于开始：${date}`,
    en: (date) => `ends before it begins: ${date}`,
    todo: { zh: '核对 from 和 until。', en: 'Check from and until.' },
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;

export const PROBLEMS = { ...OF_FILES, ...OF_PEOPLE, ...OF_POSTS, ...OF_TERMS, ...OF_TEXTS } satisfies Readonly<
  Record<string, ProblemWords>
>;
