import { open, read } from './diagnostic-words.js';

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `\n      ${line}`.trimEnd())
    .join('');

/** Who it is. */
export const OF_PEOPLE = {
  nickname: read({ zh: (name, person) => `${name}就是${person}`, en: (name, person) => `${name} is ${person}` }),
  personTwice: read({ zh: (name) => `同一个人写了两次：${name}`, en: (name) => `the same person twice: ${name}` }),
  personNew: open({
    zh: (name, email, file, text) =>
      `新的人：${name} ${email}。英文名和 id 是按拼音拟的，请核对，新建 ${file} 再导入一次，或加上 --write-people：${indented(text)}`,
    en: (name, email, file, text) =>
      `somebody new: ${name} ${email}. The English name and the id follow the sound of the Chinese; check them, add ${file}, and import again, or add --write-people:${indented(text)}`,
  }),
  personWritten: open({
    zh: (name, file) => `新的人，写了 ${file}：${name}。英文名和 id 是按拼音拟的，请核对`,
    en: (name, file) =>
      `somebody new, written to ${file}: ${name}. The English name and the id follow the sound of the Chinese; check them`,
  }),
  personIdle: open({
    zh: (id, file) => `${id} 还没有任何职务：${file}。检查会说没有地方提到这个人，先让哪个职务提到，或删去文件`,
    en: (id, file) =>
      `${id} holds no post yet: ${file}. The checks will call the person unused; name them in a post, or delete the file`,
  }),
  mailboxPerhapsTypo: open({
    zh: (email, known) => `${email} 和 ${known} 只差一个字母，也许打错了，没有写；确实是新的邮箱，先写进记录再导入`,
    en: (email, known) =>
      `${email} is one letter from ${known} and may be misspelled, so it was not written; if it is right, add it to the records first`,
  }),
  bracketUnknown: open({
    zh: (bracket, person) => `括号里的“${bracket}”是不是${person}的别名，拿不准，没有写`,
    en: (bracket, person) => `“${bracket}” in brackets may be another name of ${person}; not written`,
  }),
  personOtherMailbox: open({
    zh: (name, email) => `记录里有${name}，却没有 ${email}；是不是同一个人，拿不准`,
    en: (name, email) =>
      `there is a ${name} in the records, but without ${email}; not certain that they are one person`,
  }),
  mailboxOfOther: open({
    zh: (email, person, name) => `${email} 是${person}的邮箱，这里写的却是${name}`,
    en: (email, person, name) => `${email} is the mailbox of ${person}; the page says ${name}`,
  }),
  personAmbiguous: open({
    zh: (name) => `叫${name}的不止一人，拿不准是哪位`,
    en: (name) => `several people are called ${name}`,
  }),
  personWithoutMailbox: open({
    zh: (name) => `没有邮箱，不能添上：${name}`,
    en: (name) => `no mailbox, so not added: ${name}`,
  }),
  mailboxMissing: read({
    zh: (person) => `${person}没有写邮箱，仍用记录里的`,
    en: (person) => `no mailbox of ${person}: that of the records stays`,
  }),
  mailboxOutside: open({
    zh: (email) => `${email} 不在社区的域名下，要有人写明缘由`,
    en: (email) => `${email} is outside the community's domain; somebody has to give the reason`,
  }),
  mailboxKnownOutside: read({
    zh: (email) => `${email} 不在社区的域名下，记录里写明了缘由`,
    en: (email) => `${email} is outside the community's domain; the records give the reason`,
  }),
  mailboxTaken: open({
    zh: (email, owner) => `${email} 已经属于${owner}`,
    en: (email, owner) => `${email} belongs to ${owner} already`,
  }),
} as const;
