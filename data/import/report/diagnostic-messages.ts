/**
 * Each diagnostic of a page in words: how it was read, or, where it is `open`, what a person has to look at: what was not
 * written, or only in part, such as a new name without its English.
 */

type Sentence = (...about: readonly string[]) => string;

export interface DiagnosticWords {
  readonly open: boolean;
  readonly zh: Sentence;
  readonly en: Sentence;
}

const read = (zh: Sentence, en: Sentence): DiagnosticWords => ({ open: false, zh, en });
const open = (zh: Sentence, en: Sentence): DiagnosticWords => ({ open: true, zh, en });

/** How the page is written. */
const OF_WRITING = {
  byteOrderMark: read(
    () => '文件开头有字节顺序标记，略过',
    () => 'a byte order mark at the beginning: skipped',
  ),
  windowsLines: read(
    () => '行尾是 Windows 的写法，照常读',
    () => "line endings of Windows: read like any other's",
  ),
  invisibleCharacter: read(
    () => '有看不见的字符，去掉',
    () => 'an invisible character: left out',
  ),
  looseAsterisks: read(
    (text) => `星号没有配成粗体，略过：${text}`,
    (text) => `asterisks that make no bold: skipped, ${text}`,
  ),
  looseHeading: read(
    (name) => `井号后没有空格，当作标题：${name}`,
    (name) => `no space after the hashes, read as a heading: ${name}`,
  ),
  image: read(
    () => '图片不读',
    () => 'a picture: not read',
  ),
  htmlTag: read(
    (tag) => `HTML 标记略过，文字照读：${tag}`,
    (tag) => `an HTML tag: skipped, the words around it read, ${tag}`,
  ),
  htmlComment: read(
    () => 'HTML 注释不读',
    () => 'an HTML comment: not read',
  ),
  htmlBlock: open(
    () => '一段 HTML，没有读',
    () => 'a block of HTML: not read',
  ),
  code: open(
    () => '一段代码，没有读',
    () => 'a block of code: not read',
  ),
  table: open(
    () => '一张表格，没有读',
    () => 'a table: not read',
  ),
  tableOfLabels: read(
    () => '表格第一列是标签，逐行读',
    () => 'a table with labels in its first column: read row by row',
  ),
  struckOut: open(
    () => '有删除线，不算数',
    () => 'something is struck out: not counted',
  ),
  rowUnread: open(
    (text) => `表格里有一行没有读：${text}`,
    (text) => `a row of a table: not read, ${text}`,
  ),
  wideHash: read(
    (text) => `全角井号，当作标签：${text}`,
    (text) => `full-width hashes, read as tags: ${text}`,
  ),
  spaceAfterHash: read(
    (text) => `井号后有空格，当作标签：${text}`,
    (text) => `a space after the hash, read as a tag: ${text}`,
  ),
  dateForm: read(
    (written, date) => `日期“${written}”读作 ${date}`,
    (written, date) => `the date “${written}” read as ${date}`,
  ),
  spaceInName: read(
    (name) => `姓名旁有空格：${name}`,
    (name) => `spaces around a name: ${name}`,
  ),
  unconfirmed: read(
    (name) => `有问号，记为待确认：${name}`,
    (name) => `a question mark, read as unconfirmed: ${name}`,
  ),
  mailLinkEncoded: read(
    (address) => `邮箱链接被编码，以看得见的为准：${address}`,
    (address) => `the mail link is encoded; the visible address counts: ${address}`,
  ),
  mailLinkElsewhere: read(
    (address, target) => `邮箱链接指向 ${target}，以看得见的为准：${address}`,
    (address, target) => `the mail link leads to ${target}; the visible address counts: ${address}`,
  ),
  linkWithoutAddress: read(
    (label) => `链接没有网址：${label}`,
    (label) => `a link without an address: ${label}`,
  ),
} as const;

/** What can't be read. */
const OF_READING = {
  unknownLabel: open(
    (label) => `不认识的标签，下面的没有读：${label}`,
    (label) => `unknown label, what follows was not read: ${label}`,
  ),
  perhapsLabel: open(
    (label) => `介绍里的“${label}”也许是标签，拿不准，没有读`,
    (label) => `“${label}” in the introduction may be a label; not certain, so not read`,
  ),
  labelTwice: open(
    (line) => `同一个标签第 ${line} 行已有，两处都不用`,
    (line) => `the label stands in line ${line} too: neither is used`,
  ),
  unplacedText: open(
    (text) => `有邮箱，却不在任何标签之下：${text}`,
    (text) => `a mailbox under no label: ${text}`,
  ),
  unreadOfOffice: open(
    (text) => `职务下面有一行没有读：${text}`,
    (text) => `a line of an office: not read, ${text}`,
  ),
  unreadPerson: open(
    (text) => `读不出是谁：${text}`,
    (text) => `no person can be read from: ${text}`,
  ),
  unreadDate: open(
    (text) => `读不出日期：${text}`,
    (text) => `no date can be read from: ${text}`,
  ),
  unreadMailbox: open(
    (text) => `读不出邮箱：${text}`,
    (text) => `no mailbox can be read from: ${text}`,
  ),
  twoMailboxes: open(
    (text) => `不止一个邮箱：${text}`,
    (text) => `more than one mailbox: ${text}`,
  ),
  linkNotHttps: open(
    (label, url) => `链接不是 https：${label} ${url}`,
    (label, url) => `a link that is not https: ${label} ${url}`,
  ),
  linkShowsOther: open(
    (label, url) => `链接写的是 ${label}，去的是 ${url}`,
    (label, url) => `a link that shows ${label} and leads to ${url}`,
  ),
} as const;

/** Which group it is. */
const OF_GROUPS = {
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

/** Who it is. */
const OF_PEOPLE = {
  nickname: read(
    (name, person) => `${name}就是${person}`,
    (name, person) => `${name} is ${person}`,
  ),
  personTwice: read(
    (name) => `同一个人写了两次：${name}`,
    (name) => `the same person twice: ${name}`,
  ),
  personNew: open(
    (name, email) =>
      `新的人，请先在 data/people/ 新建文件，再导入一次：\n      id: <id>\n      name: { zh: ${name}, en: <English name> }\n      emails: [${email}]`,
    (name, email) =>
      `somebody new; add a file to data/people/ first, then import again:\n      id: <id>\n      name: { zh: ${name}, en: <English name> }\n      emails: [${email}]`,
  ),
  bracketUnknown: open(
    (bracket, person) => `括号里的“${bracket}”是不是${person}的别名，拿不准，没有写`,
    (bracket, person) => `“${bracket}” in brackets may be another name of ${person}; not written`,
  ),
  personOtherMailbox: open(
    (name, email) => `记录里有${name}，却没有 ${email}；是不是同一个人，拿不准`,
    (name, email) => `there is a ${name} in the records, but without ${email}; not certain that they are one person`,
  ),
  mailboxOfOther: open(
    (email, person, name) => `${email} 是${person}的邮箱，这里写的却是${name}`,
    (email, person, name) => `${email} is the mailbox of ${person}; the page says ${name}`,
  ),
  personAmbiguous: open(
    (name) => `叫${name}的不止一人，拿不准是哪位`,
    (name) => `several people are called ${name}`,
  ),
  personWithoutMailbox: open(
    (name) => `没有邮箱，不能添上：${name}`,
    (name) => `no mailbox, so not added: ${name}`,
  ),
  mailboxMissing: read(
    (person) => `${person}没有写邮箱，仍用记录里的`,
    (person) => `no mailbox of ${person}: that of the records stays`,
  ),
  mailboxOutside: open(
    (email) => `${email} 不在社区的域名下，要有人写明缘由`,
    (email) => `${email} is outside the community's domain; somebody has to give the reason`,
  ),
  mailboxKnownOutside: read(
    (email) => `${email} 不在社区的域名下，记录里写明了缘由`,
    (email) => `${email} is outside the community's domain; the records give the reason`,
  ),
  mailboxTaken: open(
    (email, owner) => `${email} 已经属于${owner}`,
    (email, owner) => `${email} belongs to ${owner} already`,
  ),
} as const;

/** What a field of a record would become. */
const OF_FACTS = {
  postLeft: open(
    (group, post) => `${group}的${post}里有拿不准的人，整项不动`,
    (group, post) => `${group}, ${post}: somebody is not certain, so nothing of it is touched`,
  ),
  leadersNotOne: open(
    (group, count) => `${group}应有一位组长，页面上有 ${count} 位，不动`,
    (group, count) => `${group} needs one leader, the page has ${count}: left as it is`,
  ),
  officeNotOne: open(
    (office, count) => `${office}应有一位，页面上有 ${count} 位，不动`,
    (office, count) => `one ${office} expected, the page has ${count}: left as it is`,
  ),
  officeDoubted: open(
    (name) => `有问号，这一职务却不能记为待确认：${name}`,
    (name) => `a question mark, and this office cannot be recorded as unconfirmed: ${name}`,
  ),
  deputiesUncertain: open(
    (group) => `没有读到${group}的副组长，但有别的没读懂，所以不动`,
    (group) => `no deputies of ${group} were read, but other things weren't understood: left as they are`,
  ),
  deputyElsewhere: open(
    (group, person) => `没有读到${group}的副组长，别处却提到${person}，所以不动`,
    (group, person) => `no deputies of ${group} were read, but ${person} is named elsewhere: left as they are`,
  ),
  fieldMissing: open(
    (group, field) => `${group}没有${field}，不动`,
    (group, field) => `${group} has no ${field}: left as it is`,
  ),
  officeMissing: open(
    (office) => `页面上没有${office}，不动`,
    (office) => `no ${office} on the page: left as it is`,
  ),
  tagNew: open(
    (tag, group) => `新的标签“${tag}”，先写进 tags.yaml；${group}的标签不动`,
    (tag, group) => `a new tag, “${tag}”, to be added to tags.yaml first; the tags of ${group} stay`,
  ),
  tagUnused: read(
    (tag) => `没有组再用标签“${tag}”，从 tags.yaml 去掉`,
    (tag) => `no group uses the tag “${tag}” any more: taken out of tags.yaml`,
  ),
  classUnplaced: open(
    (member, name) => `“${member}”归在${name}，却不知是哪个组`,
    (member, name) => `“${member}” is counted among ${name}, and may be any group or none`,
  ),
  classTwice: open(
    (group) => `${group}归在两类里，不动`,
    (group) => `${group} is counted in two classes: left as it is`,
  ),
  classNone: read(
    (group) => `哪一类里都没有${group}，仍是未归类`,
    (group) => `${group} is counted in no class, and stays unclassified`,
  ),
  classGone: open(
    (group, name) => `没有再把${group}归在${name}，不动`,
    (group, name) => `${group} is no longer counted among ${name}: left as it is`,
  ),
  linkNew: open(
    (label, url, group) => `${group}有新的链接，要写英文名：${label} ${url}`,
    (label, url, group) => `a new link of ${group}, which needs an English label: ${label} ${url}`,
  ),
  linkRelabeled: open(
    (old, label, group) => `${group}的链接“${old}”现在写作“${label}”，记录不动`,
    (old, label, group) => `the link “${old}” of ${group} is called “${label}” now; its record stays`,
  ),
  linkGone: open(
    (label, group) => `页面上没有${group}的这个链接，记录不动：${label}`,
    (label, group) => `a link of ${group} is not on the page; its record stays: ${label}`,
  ),
  pageNew: open(
    (title, url) => `新的页面，要写英文名：${title} ${url}`,
    (title, url) => `a new page, which needs an English title: ${title} ${url}`,
  ),
  pageGone: open(
    (title) => `目录里没有这个页面，记录不动：${title}`,
    (title) => `a page is not in the list; its record stays: ${title}`,
  ),
  pageRelabeled: open(
    (title, label) => `目录里的“${title}”现在写作“${label}”，拿不准，记录不动`,
    (title, label) => `the page “${title}” is called “${label}” in the list; not certain, so its record stays`,
  ),
  englishName: open(
    (old, name) => `“${old}”现在叫“${name}”，英文名请核对`,
    (old, name) => `“${old}” is now called “${name}”; check its English name`,
  ),
  teamGone: open(
    (team, group) => `介绍里没有${group}的这个小组，记录不动：${team}`,
    (team, group) => `a team of ${group} is not in the introduction; its record stays: ${team}`,
  ),
  figureGone: open(
    (value, figure, group) => `介绍里没有${group}的这个数字，请核对：${figure} ${value}`,
    (value, figure, group) => `a figure of ${group} is not in the introduction; check it: ${value} ${figure}`,
  ),
  sourceNew: open(
    (url) => `来源不同，请核对 organization.yaml：${url}`,
    (url) => `another source; check organization.yaml: ${url}`,
  ),
  termNotes: read(
    () => 'organization.yaml 里 asOf 上面的备注说的可能还是上一届，请核对',
    () => 'the comment above asOf in organization.yaml may still speak of the term before; check it',
  ),
  waiverGone: read(
    (group) => `${group}的邮箱回到社区的域名，不再需要缘由；备注请核对`,
    (group) => `the mailbox of ${group} is in the community's domain now and needs no reason; check its notes`,
  ),
} as const;

/** Kinds that tell how the page was read, not what follows from it for a record. */
export const OF_THE_PAGE: ReadonlySet<string> = new Set(Object.keys({ ...OF_WRITING, ...OF_READING, ...OF_GROUPS }));

export const DIAGNOSTICS = { ...OF_WRITING, ...OF_READING, ...OF_GROUPS, ...OF_PEOPLE, ...OF_FACTS } satisfies Readonly<
  Record<string, DiagnosticWords>
>;
