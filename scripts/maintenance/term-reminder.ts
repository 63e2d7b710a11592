/** A term is a calendar year; who follows is known some weeks before it ends. */
const REMIND_FROM = '-12-01';

/** The site, on which a page of the wiki can be imported. */
const IMPORT = 'https://kaiyuanshe.github.io/elements/';

export interface Reminder {
  readonly title: string;
  readonly body: string;
}

/** By which the reminder of a term is found again, whether or not it was closed meanwhile. */
export const titleOfReminder = (term: string): string => `${term} 届之后 · After the term of ${term}`;

const bodyOf = (term: string, next: string): string =>
  `${term} 届就要结束或已经结束，记录里还没有下一届。请：

**最省事：** 从飞书导出“执行委员会”的页面，贴到 ${IMPORT}import ，答完问题，提交。不用会编程。只改几处，也可以填表：“新的一届”，然后“职务变动”。

自己改文件：

1. 在 \`data/organization.yaml\` 里写上新的 \`term: "${next}"\`、\`asOf\`、\`sources\`，把旧的三项挪到 \`earlierTerms\` 的最前面。
2. 逐组看组长和副组长：卸任的写 \`ended: "${next}"\`，上任的写 \`began: "${next}"\`；没变的不动。也可以填“职务变动”表。
3. 看执行长、副执行长；不再活动的组写 \`ended: "${next}"\`。
4. \`npm run data:diff -- ${term} ${next} --summary\` 给出一行，写进 CHANGELOG.md。

写法见 data/README.md 的“任期”。

The term of ${term} ends or has ended, and the records have none after it:

**The easiest:** export the page of the Executive Committee from Feishu, paste it into ${IMPORT}en/import , answer the questions, and send it. You need no programming. For a few changes, forms will do: "A new term", then "A role begins or ends".

By changing files:

1. In \`data/organization.yaml\`, write the new \`term: "${next}"\`, \`asOf\`, and \`sources\`, and move the three old ones to the top of \`earlierTerms\`.
2. Go through leaders and deputies: \`ended: "${next}"\` for who left, \`began: "${next}"\` for who came; leave alone who stayed. Or fill in the form for a role.
3. Look at the two directors, and give groups that are no more an \`ended: "${next}"\`.
4. \`npm run data:diff -- ${term} ${next} --summary --lang en\` gives a line for CHANGELOG.md.

"Terms" in data/README.md says how to write them.
`;

/**
 * The reminder that is due, if one is: from the first of December of the newest term on, and once for each term.
 *
 * @param term the newest of the records.
 * @param today ISO date.
 * @param titles of all issues so far, open or closed.
 */
export function termReminder(term: string, today: string, titles: readonly string[]): Reminder | undefined {
  const title = titleOfReminder(term);
  if (today < `${term}${REMIND_FROM}` || titles.includes(title)) return undefined;
  return { title, body: bodyOf(term, `${Number(term) + 1}`) };
}
