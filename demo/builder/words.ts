/** The words of the builder, in both languages. */
import type { Label, Locale } from './catalog.js';
import type { Form, HostId } from './hosts.js';
import type { Note, Spoken, State } from './state.js';

export const ELEMENT_NAMES: Readonly<Record<string, Label>> = {
  'kys-group-card': { zh: '一个工作组', en: 'A working group' },
  'kys-group-list': { zh: '全部工作组', en: 'All working groups' },
  'kys-contact': { zh: '怎么联系', en: 'How to write to us' },
  'kys-org-chart': { zh: '组织架构图', en: 'Organization chart' },
  'kys-committee': { zh: '执行委员会整页', en: 'The committee, a page' },
  'kys-leadership': { zh: '职务与职责', en: 'Offices and duties' },
  'kys-people': { zh: '成员名录', en: 'Everybody' },
  'kys-person-card': { zh: '一个人', en: 'One person' },
  'kys-timeline': { zh: '成立时间线', en: 'Timeline' },
};

/** What people look for most comes first. */
export const ELEMENT_ORDER = Object.keys(ELEMENT_NAMES);

/** What each control asks for. Without a name of its own, an attribute goes by its name. */
export const CONTROL_NAMES: Readonly<Record<string, Label>> = {
  body: { zh: '邮件正文开头', en: 'Mail begins with' },
  'class-of-work': { zh: '工作类别', en: 'Classes of work' },
  'deep-link': { zh: '选中的写进网页地址', en: 'Keep what is chosen in the address' },
  filterable: { zh: '筛选', en: 'Filters' },
  group: { zh: '工作组', en: 'Group' },
  groups: { zh: '哪些组', en: 'Groups' },
  'heading-level': { zh: '标题级别', en: 'Heading level' },
  'hide-age': { zh: '不提醒届期已过', en: 'No note once the term is over' },
  'hide-contents': { zh: '不要目录', en: 'No list of contents' },
  href: { zh: '组名链接到', en: 'Names of groups link to' },
  layout: { zh: '布局', en: 'Layout' },
  levels: { zh: '一开始展开几层', en: 'Levels open at first' },
  'offices-only': { zh: '只要职务', en: 'Offices only' },
  person: { zh: '人', en: 'Person' },
  photo: { zh: '照片地址', en: 'Photos at' },
  query: { zh: '一开始搜索', en: 'Search for at first' },
  refresh: { zh: '每隔几秒更新', en: 'Refresh every … seconds' },
  searchable: { zh: '搜索框', en: 'Search field' },
  sections: { zh: '哪些部分', en: 'Sections' },
  'show-source': { zh: '写明来源和日期', en: 'Say source and date' },
  sort: { zh: '排序', en: 'Order' },
  sortable: { zh: '可以换排序', en: 'Choice of order' },
  src: { zh: '资料地址', en: 'Records at' },
  'structured-data': { zh: '告诉搜索引擎', en: 'Tell search engines' },
  subject: { zh: '邮件主题', en: 'Subject of the mail' },
  tags: { zh: '标签', en: 'Tags' },
  term: { zh: '届', en: 'Term' },
  theme: { zh: '明暗', en: 'Theme' },
  toolbar: { zh: '工具栏', en: 'Toolbar' },
  topic: { zh: '什么事', en: 'Topic' },
  'url-state': { zh: '搜索和筛选写进网页地址', en: 'Keep search and filters in the address' },
  variant: { zh: '样式', en: 'Variant' },
};

/** Values that the manifest has as they are written; records bring names of their own. */
const VALUE_NAMES: Readonly<Record<string, Label>> = {
  auto: { zh: '自动', en: 'automatic' },
  'top-down': { zh: '从上到下', en: 'top down' },
  'start-to-end': { zh: '从左到右', en: 'start to end' },
  outline: { zh: '大纲', en: 'outline' },
  light: { zh: '浅色', en: 'light' },
  dark: { zh: '深色', en: 'dark' },
  system: { zh: '跟随系统', en: 'as the system' },
  card: { zh: '卡片', en: 'card' },
  cards: { zh: '卡片', en: 'cards' },
  compact: { zh: '紧凑', en: 'compact' },
  full: { zh: '完整', en: 'full' },
  table: { zh: '表格', en: 'table' },
  panel: { zh: '面板', en: 'panel' },
  inline: { zh: '一行文字', en: 'in a line of text' },
  button: { zh: '按钮', en: 'button' },
  class: { zh: '按工作类别', en: 'class of work' },
  name: { zh: '按名称', en: 'name' },
  founded: { zh: '按成立时间', en: 'date of founding' },
  listed: { zh: '按所列顺序', en: 'as listed' },
  group: { zh: '按组', en: 'group' },
  about: { zh: '介绍', en: 'about' },
  offices: { zh: '职务', en: 'offices' },
  chart: { zh: '架构图', en: 'chart' },
  groups: { zh: '工作组', en: 'groups' },
  people: { zh: '成员', en: 'people' },
  pages: { zh: '相关页面', en: 'pages' },
  source: { zh: '来源', en: 'source' },
};

/** A value of the manifest in words; of a record, its own name. */
export const valueName = (value: string, label: Label, locale: Locale): string =>
  label.zh === value && label.en === value ? (VALUE_NAMES[value]?.[locale] ?? value) : label[locale];

export const HOST_NAMES: Readonly<Record<HostId, Label>> = {
  'static-html': { zh: '静态网页', en: 'HTML page' },
  wordpress: { zh: 'WordPress', en: 'WordPress' },
  hexo: { zh: 'Hexo', en: 'Hexo' },
  hugo: { zh: 'Hugo', en: 'Hugo' },
  vitepress: { zh: 'VitePress', en: 'VitePress' },
  docusaurus: { zh: 'Docusaurus', en: 'Docusaurus' },
  nextjs: { zh: 'Next.js', en: 'Next.js' },
  react: { zh: 'React', en: 'React' },
  vue: { zh: 'Vue', en: 'Vue' },
  svelte: { zh: 'Svelte', en: 'Svelte' },
  discourse: { zh: 'Discourse', en: 'Discourse' },
  feishu: { zh: '飞书', en: 'Feishu' },
  notion: { zh: 'Notion', en: 'Notion' },
  wechat: { zh: '微信', en: 'WeChat' },
  frame: { zh: '框架（iframe）', en: 'Frame (iframe)' },
  'no-script': { zh: '不用脚本', en: 'No script' },
};

export const FORM_NAMES: Readonly<Record<Form, Label>> = {
  module: { zh: '模块', en: 'Module' },
  classic: { zh: '普通脚本', en: 'Classic script' },
  loader: { zh: '加载器', en: 'Loader' },
  package: { zh: 'npm 包', en: 'npm package' },
  frame: { zh: '框架', en: 'Frame' },
  static: { zh: '现成文本', en: 'Ready-made text' },
  server: { zh: '服务器渲染', en: 'Rendered on a server' },
};

export const SPOKEN_NAMES: Readonly<Record<Spoken, Label>> = {
  'zh-CN': { zh: '简体中文', en: '简体中文' },
  'zh-TW': { zh: '繁體中文', en: '繁體中文' },
  en: { zh: 'English', en: 'English' },
  page: { zh: '跟随页面', en: 'As the page' },
};

export const WIDTH_NAMES: Readonly<Record<State['width'], Label>> = {
  page: { zh: '页面', en: 'Page' },
  column: { zh: '栏', en: 'Column' },
  phone: { zh: '手机', en: 'Phone' },
};

export const SCHEME_NAMES: Readonly<Record<State['scheme'], Label>> = {
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
};

/** The builder's own. */
export const WORDS = {
  element: { zh: '放什么', en: 'What to show' },
  options: { zh: '选项', en: 'Options' },
  more: { zh: '更多选项', en: 'More options' },
  language: { zh: '语言', en: 'Language' },
  preview: { zh: '预览', en: 'Preview' },
  width: { zh: '宽度', en: 'Width' },
  scheme: { zh: '明暗', en: 'Light or dark' },
  host: { zh: '贴到哪里', en: 'Where to paste it' },
  form: { zh: '形式', en: 'Form' },
  files: { zh: '文件放在哪里', en: 'Where the files are' },
  ofSite: { zh: '用本站的文件', en: 'On this site' },
  ofOwn: { zh: '放在自己的服务器', en: 'On my own server' },
  folder: { zh: '目录', en: 'Folder' },
  folderHint: { zh: '例如 /kys/0.1.0/ 或 https://…', en: 'Such as /kys/0.1.0/ or https://…' },
  folderWrong: { zh: '请写 / 或 https:// 开头的目录。', en: 'Begin it with / or https://.' },
  wrong: { zh: '这样写不行，代码里没有用。', en: 'This can’t be used, so the snippet leaves it out.' },
  integrity: { zh: '校验文件（integrity）', en: 'Check files (integrity)' },
  snippet: { zh: '贴到页面上', en: 'Paste it' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '没能复制：请选中代码，再按 Ctrl+C。', en: 'Couldn’t copy. Select the text and press Ctrl+C.' },
  steps: { zh: '步骤', en: 'Steps' },
  none: { zh: '（不指定）', en: '(none)' },
  byDefault: { zh: '默认', en: 'default' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: { zh: '没能读取，请再试一次。', en: 'Couldn’t be loaded. Try again.' },
  retry: { zh: '再试一次', en: 'Try again' },
  notes: { zh: '地址里有些内容用不上：', en: 'Some of the address could not be used:' },
  copyFiles: { zh: '要复制的文件', en: 'Files to copy' },
  guide: { zh: '详细说明：', en: 'In detail:' },
  archive: { zh: '下载全部文件', en: 'Download all files' },
} as const satisfies Readonly<Record<string, Label>>;

/** What a page of another origin needs, by whose server has the files. */
export const CORS: Readonly<Record<'site' | 'own', Label>> = {
  site: {
    zh: '本站的文件允许别的网站加载（CORS），不用另外设置。有内容安全策略的页面，要在 script-src 里加上本站的地址。',
    en: 'This site lets other sites load its files (CORS), so there is nothing to set up. If your page has a content security policy, add this site to script-src.',
  },
  own: {
    zh: '网页和文件不在同一个网站时，放文件的服务器要发响应头 `Access-Control-Allow-Origin: *`，不然浏览器不加载模块和按需文件。',
    en: 'If your page is on another site than the files, their server must send `Access-Control-Allow-Origin: *`. Otherwise browsers refuse modules and files loaded on request.',
  },
};

/** Why something in the address was left out. */
const PROBLEMS: Readonly<Record<Note['problem'], Label>> = {
  unknown: { zh: '没有这个选项', en: 'there is no such option' },
  'not-a-choice': { zh: '没有这个值', en: 'there is no such value' },
  'not-a-number': { zh: '不是可用的数字', en: 'not a number that can be used' },
  'not-an-address': { zh: '要写 https 地址或本站路径', en: 'must be an https address or a path' },
  'not-a-folder': { zh: '要写 / 或 https:// 开头的目录', en: 'must be a folder that begins with / or https://' },
  'not-here': { zh: '这个地方用不了这种形式', en: 'this form can’t be used there' },
};

/** The longest part of a foreign address that is repeated, in characters. */
const QUOTED = 40;

const quoted = (text: string): string => ([...text].length > QUOTED ? `${[...text].slice(0, QUOTED).join('')}…` : text);

/** A note in words: what it is about, why, and what is taken instead. */
export function noteText({ name, value, problem, instead }: Note, locale: Locale): string {
  const what = `${quoted(name)}${value ? `=${quoted(value)}` : ''}`;
  const why = PROBLEMS[problem][locale];
  if (locale === 'zh') return `${what}：${why}${instead ? `，改用 ${instead}` : ''}。`;
  return `${what}: ${why}${instead ? `; using ${instead}` : ''}.`;
}

/** What a frame leaves out, in words. */
export const leftOutText = (names: readonly string[], locale: Locale): string =>
  locale === 'zh'
    ? `框架里用不了，已省去：${names.join('、')}`
    : `Left out, since a frame can’t have it: ${names.join(', ')}`;
