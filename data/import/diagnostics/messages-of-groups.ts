import { open, read } from './diagnostic-words.js';

/** Which group it is. */
export const OF_GROUPS = {
  otherName: read(
    (name, group) => `“${name}”就是${group}`,
    (name, group) => `“${name}” is ${group}`,
  ),
  groupRenamed: open(
    (old, name) => `${old}改名为${name}：邮箱相同，也有同样的人或成立日期；英文名请核对`,
    (old, name) =>
      `${old} is now called ${name}: the mailbox is the same, and a person or the founding too; check its English name`,
  ),
  groupNameKept: open(
    (name, group) => `“${name}”当作${group}读；标题里还有别的，名称没有改`,
    (name, group) => `“${name}” is read as ${group}; the heading says more than a name, so the name stays`,
  ),
  groupNew: open(
    (name, facts) => `新的组“${name}”，请新建文件：${facts}`,
    (name, facts) => `a new group, “${name}”, to be written by hand: ${facts}`,
  ),
  groupPerhaps: open(
    (name, group) => `“${name}”也许就是${group}，拿不准，两边都不动`,
    (name, group) => `“${name}” may be ${group}; not certain, so neither is touched`,
  ),
  groupConflict: open(
    (name, one, other) => `“${name}”像是${one}，邮箱却是${other}的，都不动`,
    (name, one, other) => `“${name}” looks like ${one}, with the mailbox of ${other}: none is touched`,
  ),
  groupTwice: open(
    (group, lines) => `${group}出现在第 ${lines} 行，都不用`,
    (group, lines) => `${group} stands in lines ${lines}: none is used`,
  ),
  groupMixed: open(
    (group) => `${group}这一节里有重复的标签，也许混进了别的组，整节不动`,
    (group) => `the section of ${group} has a label twice, and may hold another group too: nothing of it is used`,
  ),
  groupStruck: open(
    (group) => `${group}的标题有删除线，整节不动`,
    (group) => `the heading of ${group} is struck out: nothing of its section is used`,
  ),
  groupArchived: open(
    (group) => `${group}已归档，却又出现`,
    (group) => `${group} was archived, and is back`,
  ),
  groupGone: open(
    (group) => `页面上没有${group}，记录不动`,
    (group) => `${group} is not on the page; its record stays`,
  ),
  groupMayEnd: open(
    (group, term) => `没有读到${group}，是不是撤了拿不准，不归档；确实撤了，就在它的文件里添一行 ended: "${term}"`,
    (group, term) =>
      `${group} was not read, which may not mean that it is no more, so it is not archived; if it is, add the line ended: "${term}" to its file`,
  ),
  groupEnds: read(
    (group, term) => `页面上没有${group}，${term} 届起归档`,
    (group, term) => `${group} is not on the page: archived in ${term}`,
  ),
} as const;
