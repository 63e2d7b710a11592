import { open, read } from './diagnostic-words.js';

/** Which group it is. */
export const OF_GROUPS = {
  otherName: read({ zh: (name, group) => `“${name}”就是${group}`, en: (name, group) => `“${name}” is ${group}` }),
  groupRenamed: open({
    zh: (old, name) => `${old}改名为${name}：邮箱相同，也有同样的人或成立日期；英文名请核对`,
    en: (old, name) =>
      `${old} is now called ${name}: the mailbox is the same, and a person or the founding too; check its English name`,
  }),
  groupNameKept: open({
    zh: (name, group) => `“${name}”当作${group}读；标题里还有别的，名称没有改`,
    en: (name, group) => `“${name}” is read as ${group}; the heading says more than a name, so the name stays`,
  }),
  groupNew: open({
    zh: (name, facts) => `新的组“${name}”，请新建文件：${facts}`,
    en: (name, facts) => `a new group, “${name}”, to be written by hand: ${facts}`,
  }),
  groupPerhaps: open({
    zh: (name, group) => `“${name}”也许就是${group}，拿不准，两边都不动`,
    en: (name, group) => `“${name}” may be ${group}; not certain, so neither is touched`,
  }),
  groupConflict: open({
    zh: (name, one, other) => `“${name}”像是${one}，邮箱却是${other}的，都不动`,
    en: (name, one, other) => `“${name}” looks like ${one}, with the mailbox of ${other}: none is touched`,
  }),
  groupTwice: open({
    zh: (group, lines) => `${group}出现在第 ${lines} 行，都不用`,
    en: (group, lines) => `${group} stands in lines ${lines}: none is used`,
  }),
  groupMixed: open({
    zh: (group) => `${group}这一节里有重复的标签，也许混进了别的组，整节不动`,
    en: (group) => `the section of ${group} has a label twice, and may hold another group too: nothing of it is used`,
  }),
  groupStruck: open({
    zh: (group) => `${group}的标题有删除线，整节不动`,
    en: (group) => `the heading of ${group} is struck out: nothing of its section is used`,
  }),
  groupArchived: open({
    zh: (group) => `${group}已归档，却又出现`,
    en: (group) => `${group} was archived, and is back`,
  }),
  groupGone: open({
    zh: (group) => `页面上没有${group}，记录不动`,
    en: (group) => `${group} is not on the page; its record stays`,
  }),
  groupMayEnd: open({
    zh: (group, term) => `没有读到${group}，是不是撤了拿不准，不归档；确实撤了，就在它的文件里添一行 ended: "${term}"`,
    en: (group, term) =>
      `${group} was not read, which may not mean that it is no more, so it is not archived; if it is, add the line ended: "${term}" to its file`,
  }),
  groupPerhapsEnds: open({
    zh: (group, text, term) =>
      `${group}是不是撤了？页面上说“${text}”。没有归档；确实撤了，就在它的文件里添一行 ended: "${term}"，或填“归档一个组”`,
    en: (group, text, term) =>
      `is ${group} no more? The page says “${text}”. It was not archived; if it is, add the line ended: "${term}" to its file, or fill in the form for archiving`,
  }),
  groupWaits: open({
    zh: (group, problems) => `${group}先不动，别的照改。照页面改，它通不过检查：${problems}`,
    en: (group, problems) =>
      `${group} waits, the others go on: as the page has it, it would not pass the checks: ${problems}`,
  }),
  groupEnds: read({
    zh: (group, term) => `页面上没有${group}，${term} 届起归档`,
    en: (group, term) => `${group} is not on the page: archived in ${term}`,
  }),
} as const;
