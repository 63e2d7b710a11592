import { open, read } from './diagnostic-words.js';

/** What a field of a record would become. */
export const OF_FACTS = {
  postLeft: open({
    zh: (group, post) => `${group}的${post}里有拿不准的人，整项不动`,
    en: (group, post) => `${group}, ${post}: somebody is not certain, so nothing of it is touched`,
  }),
  leadersNotOne: open({
    zh: (group, count) => `${group}应有一位组长，页面上有 ${count} 位，不动`,
    en: (group, count) => `${group} needs one leader, the page has ${count}: left as it is`,
  }),
  officeNotOne: open({
    zh: (office, count) => `${office}应有一位，页面上有 ${count} 位，不动`,
    en: (office, count) => `one ${office} expected, the page has ${count}: left as it is`,
  }),
  officeDoubted: open({
    zh: (name) => `有问号，这一职务却不能记为待确认：${name}`,
    en: (name) => `a question mark, and this office cannot be recorded as unconfirmed: ${name}`,
  }),
  postTwice: open({
    zh: (group, person) => `${group}的组长和副组长里都有${person}，两项都不动`,
    en: (group, person) => `${group} has ${person} both as its leader and among its deputies: neither is touched`,
  }),
  officesTwo: open({
    zh: (person, office, other) =>
      `${person}是新的${office}，记录里还是${other}：${other}现在是谁，页面上没有，所以两处都不动`,
    en: (person, office, other) =>
      `${person} is the new ${office}, and still the ${other} in the records: the page doesn't say who is the ${other} now, so neither is touched`,
  }),
  foundedLater: open({
    zh: (group, date, day) => `${group}的成立日期 ${date} 晚于 ${day}，没有写`,
    en: (group, date, day) => `the founding day of ${group}, ${date}, is after ${day}, so it was not written`,
  }),
  deputiesUncertain: open({
    zh: (group) => `没有读到${group}的副组长，但有别的没读懂，所以不动`,
    en: (group) => `no deputies of ${group} were read, but other things weren't understood: left as they are`,
  }),
  deputyElsewhere: open({
    zh: (group, person) => `没有读到${group}的副组长，别处却提到${person}，所以不动`,
    en: (group, person) => `no deputies of ${group} were read, but ${person} is named elsewhere: left as they are`,
  }),
  fieldMissing: open({
    zh: (group, field) => `${group}没有${field}，不动`,
    en: (group, field) => `${group} has no ${field}: left as it is`,
  }),
  officeMissing: open({
    zh: (office) => `页面上没有${office}，不动`,
    en: (office) => `no ${office} on the page: left as it is`,
  }),
  tagNew: open({
    zh: (tag, group) => `新的标签“${tag}”，先写进 tags.yaml；${group}的标签不动`,
    en: (tag, group) => `a new tag, “${tag}”, to be added to tags.yaml first; the tags of ${group} stay`,
  }),
  tagUnused: read({
    zh: (tag) => `没有组再用标签“${tag}”，从 tags.yaml 去掉`,
    en: (tag) => `no group uses the tag “${tag}” any more: taken out of tags.yaml`,
  }),
  classUnplaced: open({
    zh: (member, name) => `“${member}”归在${name}，却不知是哪个组`,
    en: (member, name) => `“${member}” is counted among ${name}, and may be any group or none`,
  }),
  classTwice: open({
    zh: (group) => `${group}归在两类里，不动`,
    en: (group) => `${group} is counted in two classes: left as it is`,
  }),
  classNone: read({
    zh: (group) => `哪一类里都没有${group}，仍是未归类`,
    en: (group) => `${group} is counted in no class, and stays unclassified`,
  }),
  classGone: open({
    zh: (group, name) => `没有再把${group}归在${name}，不动`,
    en: (group, name) => `${group} is no longer counted among ${name}: left as it is`,
  }),
  linkNew: open({
    zh: (label, url, group) => `${group}有新的链接，要写英文名：${label} ${url}`,
    en: (label, url, group) => `a new link of ${group}, which needs an English label: ${label} ${url}`,
  }),
  linkRelabeled: open({
    zh: (old, label, group) => `${group}的链接“${old}”现在写作“${label}”，记录不动`,
    en: (old, label, group) => `the link “${old}” of ${group} is called “${label}” now; its record stays`,
  }),
  linkGone: open({
    zh: (label, group) => `页面上没有${group}的这个链接，记录不动：${label}`,
    en: (label, group) => `a link of ${group} is not on the page; its record stays: ${label}`,
  }),
  pageNew: open({
    zh: (title, url) => `新的页面，要写英文名：${title} ${url}`,
    en: (title, url) => `a new page, which needs an English title: ${title} ${url}`,
  }),
  pageGone: open({
    zh: (title) => `目录里没有这个页面，记录不动：${title}`,
    en: (title) => `a page is not in the list; its record stays: ${title}`,
  }),
  pageRelabeled: open({
    zh: (title, label) => `目录里的“${title}”现在写作“${label}”，拿不准，记录不动`,
    en: (title, label) => `the page “${title}” is called “${label}” in the list; not certain, so its record stays`,
  }),
  englishName: open({
    zh: (old, name) => `“${old}”现在叫“${name}”，英文名请核对`,
    en: (old, name) => `“${old}” is now called “${name}”; check its English name`,
  }),
  teamGone: open({
    zh: (team, group) => `介绍里没有${group}的这个小组，记录不动：${team}`,
    en: (team, group) => `a team of ${group} is not in the introduction; its record stays: ${team}`,
  }),
  figureGone: open({
    zh: (value, figure, group) => `介绍里没有${group}的这个数字，请核对：${figure} ${value}`,
    en: (value, figure, group) => `a figure of ${group} is not in the introduction; check it: ${value} ${figure}`,
  }),
  introductionChanged: open({
    zh: (group) => `${group}的介绍在页面上改了：请对照记录`,
    en: (group) => `the introduction of ${group} has changed on the page: compare its record`,
  }),
  sourceNew: open({
    zh: (url) => `来源不同，请核对 organization.yaml：${url}`,
    en: (url) => `another source; check organization.yaml: ${url}`,
  }),
  termNotes: read({
    zh: () => 'organization.yaml 里 asOf 上面的备注说的可能还是上一届，请核对',
    en: () => 'the comment above asOf in organization.yaml may still speak of the term before; check it',
  }),
  waiverGone: read({
    zh: (group) => `${group}的邮箱回到社区的域名，不再需要缘由；备注请核对`,
    en: (group) => `the mailbox of ${group} is in the community's domain now and needs no reason; check its notes`,
  }),
} as const;
