import { open, read } from './diagnostic-words.js';

/** How the page is written. */
export const OF_WRITING = {
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
