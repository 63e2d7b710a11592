/**
 * The page of some records in the form of the community's wiki, with all that such a page may have odd.
 * Each diagnostic is one choice, so that a property can try them in any mix.
 */
import fc from 'fast-check';
import { type GroupRecord, type HolderRecord, type Records } from '../compile/source-records.js';
import { groupAt, wasArchived } from '../compile/terms.js';

/** How each thing is written. One choice is a number that picks among several ways. */
export interface Style {
  readonly mark: boolean;
  readonly windows: boolean;
  readonly depth: 2 | 3 | 4;
  readonly noise: boolean;
  /** For each group in turn, over and over. */
  readonly groups: readonly GroupStyle[];
}

interface GroupStyle {
  readonly heading: number;
  readonly label: number;
  readonly tags: number;
  readonly date: number;
  readonly person: number;
  readonly between: number;
  readonly mailbox: number;
  readonly table: boolean;
  readonly order: boolean;
}

const way = fc.nat({ max: 999 });

export const styles: fc.Arbitrary<Style> = fc.record({
  mark: fc.boolean(),
  windows: fc.boolean(),
  depth: fc.constantFrom<2 | 3 | 4>(2, 3, 4),
  noise: fc.boolean(),
  groups: fc.array(
    fc.record({
      heading: way,
      label: way,
      tags: way,
      date: way,
      person: way,
      between: way,
      mailbox: way,
      table: fc.boolean(),
      order: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

const pick = <Kind>(ways: readonly Kind[], choice: number): Kind => ways[choice % ways.length] as Kind;

/** The page while it is written: blocks of Markdown, and the references at its end. */
class Page {
  readonly blocks: string[] = [];
  readonly #references: string[] = [];

  add(...blocks: readonly string[]): void {
    this.blocks.push(...blocks.filter((block) => block !== ''));
  }

  /** @returns A link by number to an address given at the end of the page. */
  reference(label: string, url: string): string {
    this.#references.push(url);
    return `[${label}][${this.#references.length}]`;
  }

  text(): string {
    return [...this.blocks, this.#references.map((url, index) => `[${index + 1}]: ${url}`).join('\n')].join('\n\n');
  }
}

const wide = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function label(words: string, choice: number): string {
  const half = Math.floor(words.length / 2);
  return pick(
    [
      `**${words}：**`,
      `**${words.slice(0, half)}****${words.slice(half)}****：**`,
      `**${words}**：`,
      `__${words}：__`,
      `**${words}:**`,
      `${words}：`,
      `**\u200B${words}**  ：`,
    ],
    choice,
  );
}

function date(iso: string, choice: number): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [shortMonth, shortDay] = [String(Number(month)), String(Number(day))];
  return pick(
    [
      `${year}/${month}/${day}`,
      `${year}/${shortMonth}/${shortDay}`,
      iso,
      `${year}.${month}.${day}`,
      `${year}年${shortMonth}月${shortDay}日`,
      wide(`${year}/${month}/${day}`),
    ],
    choice,
  );
}

function tags(names: readonly string[], choice: number): string {
  return pick(
    [
      names.map((name) => `#${name}`).join(' '),
      names.map((name) => `\\# ${name}`).join('\n\n'),
      names.map((name) => `＃${name}`).join('　'),
      names.map((name) => `#${name}`).join(''),
    ],
    choice,
  );
}

function person({ person: id, email, confirmed = true }: HolderRecord, { people }: Records, choice: number): string {
  const record = people.find(({ record: each }) => each.id === id)?.record;
  const [alias] = record?.aliases ?? [];
  const name = `${confirmed ? '' : pick(['?', '？'], choice)}${record?.name.zh ?? ''}`;
  const named =
    alias === undefined
      ? name
      : pick([name, `${name}（${alias}）`, `${name}(${alias})`, `${confirmed ? '' : '?'}${alias}`], choice);
  return pick(
    [
      `${named}：${email}`,
      `${named} ：${email}`,
      `${named}: ${email!.toUpperCase()}`,
      `${named}：<${email}>`,
      `${named} ${email}`,
      `${named}：[${email}](mailto:${email})`,
      `${named}\u200B：${email}`,
    ],
    choice,
  );
}

function mailbox(address: string, page: Page, choice: number): string {
  const [local = '', domain = ''] = address.split('@');
  return pick(
    [
      () => address,
      () => `<${address}>`,
      () => page.reference(address, `mailto%3A${local}%40${domain}`),
      () => `${local}${page.reference(`@${domain}`, 'mailto:somebody-else@example.org')}`,
      () => `[${address}](mailto:${address})`,
      () => `\`${address}\``,
      () => address.replace('@', '＠'),
    ],
    choice,
  )();
}

const separated = (texts: readonly string[], choice: number): string =>
  pick(
    [
      texts.join('、'),
      texts.join('\n'),
      texts.join('\n\n'),
      texts.map((text) => `- ${text}`).join('\n'),
      texts.join('<br>'),
      texts.join('； '),
      texts.join('  \n'),
      `- ${texts.join('\n  - ')}`,
    ],
    choice,
  );

/** What the introduction holds that the records hold too; the sentences are nobody's. */
function introduction({ teams = [], figures = [], links = [] }: GroupRecord, page: Page): string {
  const team = (each: (typeof teams)[number]): string =>
    `${each.name.zh}${(each.teams ?? []).map((inner) => `（${team(inner)}）`).join('')}`;
  const numbers = figures.map(({ value }) =>
    value % 10_000 === 0 ? `${value / 10_000} 万` : value.toLocaleString('en-US'),
  );
  return [
    '组里的事。',
    teams.map(team).join('、'),
    numbers.join(' 与 '),
    ...links.map(({ label: { zh }, url }) => page.reference(zh, url)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function addGroup(page: Page, whole: GroupRecord, records: Records, style: GroupStyle, depth: number): void {
  const record = groupAt(whole, records.organization?.record.term ?? '');
  const name = pick(
    [record.name.zh, `**${record.name.zh}**`, record.aliases?.[0] ?? record.name.zh, ` ${record.name.zh} `],
    style.heading,
  );
  const hashes = '#'.repeat(depth);
  page.add(pick([`${hashes} ${name}`, `${hashes} ${name} ${hashes}`, `${hashes} <span>${name}</span>`], style.heading));
  const names = record.tags.map((id) => records.tags?.record.tags.find((tag) => tag.id === id)?.name.zh ?? '');
  const people = (holders: readonly HolderRecord[]): string =>
    separated(
      holders.map((holder, index) => person(holder, records, style.person + index)),
      style.between,
    );
  const rows = [
    ['成立日期', date(record.founded, style.date)],
    ['现任工作组组长', people(record.leaders)],
    ...((record.deputies ?? []).length > 0 ? [['现任工作组副组长', people(record.deputies ?? [])]] : []),
    ['工作组公共邮箱', mailbox(record.email, page, style.mailbox)],
  ] as const;
  page.add(tags(names, style.tags));
  if (style.table)
    page.add(
      [
        '| 项目 | 内容 |',
        '| --- | --- |',
        ...rows.map(
          ([words, value]) =>
            `| **${words}** | ${value?.replace(/(^- )|(\n *(- )?)+/gu, (found) => (found.startsWith('-') ? '' : '、'))} |`,
        ),
      ].join('\n'),
    );
  const fields = style.table
    ? []
    : rows.map(
        ([words = '', value = '']) =>
          `${label(words, style.label)}${/^-|\n/u.test(value) || style.label % 3 === 0 ? '\n\n' : ''}${value}`,
      );
  const about = `**工作组介绍：**\n\n${introduction(record, page)}`;
  page.add(...(style.order ? [about, ...fields] : [...fields.slice(0, -1), about, ...fields.slice(-1)]));
}

const NOISE = [
  '<!-- a comment -->',
  '![](https://example.org/picture.png)',
  '---',
  '> 一句引文',
  '文字里有 <kbd>HTML</kbd>。',
];

/** Groups of each class, as the sentence counts them up. */
function classes({ organization, classes: chapter, groups }: Records): string {
  const open = groups.filter(({ record }) => !wasArchived(record, organization?.record.term ?? ''));
  const clauses = (chapter?.record.classes ?? []).flatMap(({ id, name }) => {
    const names = open.filter(({ record }) => record.class === id).map(({ record }) => record.name.zh);
    return names.length > 1 ? [`${names.slice(0, -1).join('、')}与${names.at(-1)}等工作偏向于${name.zh}`] : [];
  });
  return `${clauses.join('，而')}。`;
}

/** Writes the page. Whatever the style, it says what the records say. */
export function wikiPage(records: Records, style: Style): string {
  const page = new Page();
  const { organization, committee, groups, pages } = records;
  page.add(
    '# 执行委员会',
    `**微信公众号发布链接：**${organization?.record.sources[0]?.url}`,
    '# 总起',
    classes(records),
  );
  for (const [index, office] of (committee?.record.offices ?? []).entries()) {
    const name = records.people.find(({ record }) => record.id === office.person)?.record.name.zh ?? '';
    page.add(
      `### **${office.name.zh}**`,
      pick(
        [`${name}（${office.email}）`, `${name}：${office.email}`, `${name} (${office.email})`],
        style.groups[0]?.person ?? index,
      ),
      '1.  一件事。\n2.  又一件。',
    );
  }
  page.add(`${'#'.repeat(style.depth - 1)} 各工作组介绍`);
  const order = organization?.record.groups ?? [];
  for (const [index, id] of order.entries()) {
    const record = groups.find((entry) => entry.record.id === id)?.record;
    if (!record || wasArchived(record, organization?.record.term ?? '')) continue;
    addGroup(page, record, records, pick(style.groups, index), style.depth);
    if (style.noise) page.add(pick(NOISE, index));
  }
  page.add(
    '# 子页面目录',
    (pages?.record.pages ?? [])
      .map(({ title, url }, index) => `> ${index + 1}. ${page.reference(title.zh, url)}`)
      .join('\n'),
  );
  const text = page.text();
  return `${style.mark ? '\uFEFF' : ''}${style.windows ? text.replaceAll('\n', '\r\n') : text}`;
}
