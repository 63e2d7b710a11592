import { open, read } from './diagnostic-words.js';

/** How the page is written. */
export const OF_WRITING = {
  byteOrderMark: read({
    zh: () => '文件开头有字节顺序标记，略过',
    en: () => 'a byte order mark at the beginning: skipped',
  }),
  windowsLines: read({
    zh: () => '行尾是 Windows 的写法，照常读',
    en: () => "line endings of Windows: read like any other's",
  }),
  invisibleCharacter: read({ zh: () => '有看不见的字符，去掉', en: () => 'an invisible character: left out' }),
  looseAsterisks: read({
    zh: (text) => `星号没有配成粗体，略过：${text}`,
    en: (text) => `asterisks that make no bold: skipped, ${text}`,
  }),
  looseHeading: read({
    zh: (name) => `井号后没有空格，当作标题：${name}`,
    en: (name) => `no space after the hashes, read as a heading: ${name}`,
  }),
  image: read({ zh: () => '图片不读', en: () => 'a picture: not read' }),
  htmlTag: read({
    zh: (tag) => `HTML 标记略过，文字照读：${tag}`,
    en: (tag) => `an HTML tag: skipped, the words around it read, ${tag}`,
  }),
  htmlComment: read({ zh: () => 'HTML 注释不读', en: () => 'an HTML comment: not read' }),
  htmlBlock: open({ zh: () => '一段 HTML，没有读', en: () => 'a block of HTML: not read' }),
  code: open({ zh: () => '一段代码，没有读', en: () => 'a block of code: not read' }),
  table: open({ zh: () => '一张表格，没有读', en: () => 'a table: not read' }),
  tableOfLabels: read({
    zh: () => '表格第一列是标签，逐行读',
    en: () => 'a table with labels in its first column: read row by row',
  }),
  struckOut: open({ zh: () => '有删除线，不算数', en: () => 'something is struck out: not counted' }),
  rowUnread: open({ zh: (text) => `表格里有一行没有读：${text}`, en: (text) => `a row of a table: not read, ${text}` }),
  wideHash: read({
    zh: (text) => `全角井号，当作标签：${text}`,
    en: (text) => `full-width hashes, read as tags: ${text}`,
  }),
  spaceAfterHash: read({
    zh: (text) => `井号后有空格，当作标签：${text}`,
    en: (text) => `a space after the hash, read as a tag: ${text}`,
  }),
  dateForm: read({
    zh: (written, date) => `日期“${written}”读作 ${date}`,
    en: (written, date) => `the date “${written}” read as ${date}`,
  }),
  spaceInName: read({ zh: (name) => `姓名旁有空格：${name}`, en: (name) => `spaces around a name: ${name}` }),
  unconfirmed: read({
    zh: (name) => `有问号，记为待确认：${name}`,
    en: (name) => `a question mark, read as unconfirmed: ${name}`,
  }),
  mailLinkEncoded: read({
    zh: (address) => `邮箱链接被编码，以看得见的为准：${address}`,
    en: (address) => `the mail link is encoded; the visible address counts: ${address}`,
  }),
  mailLinkElsewhere: read({
    zh: (address, target) => `邮箱链接指向 ${target}，以看得见的为准：${address}`,
    en: (address, target) => `the mail link leads to ${target}; the visible address counts: ${address}`,
  }),
  linkTracked: read({
    zh: (names) => `链接里跟踪的参数去掉了：${names}`,
    en: (names) => `parameters that tell where a link was copied: left out, ${names}`,
  }),
  linkWithoutAddress: read({
    zh: (label) => `链接没有网址：${label}`,
    en: (label) => `a link without an address: ${label}`,
  }),
} as const;
