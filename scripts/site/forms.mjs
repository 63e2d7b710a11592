/**
 * The ways to put the library on a page that a webmaster can take as a folder of files: what each is for, which files of
 * the build it needs, and what to paste.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the examples show, which every element's file of its own has as well. */
const CARD = '<kys-group-card group="media"></kys-group-card>';

/** The files that scripts of a folder ask for when they are needed. */
function askedBy(dist, folder, names) {
  const asked = names.flatMap((name) => [
    ...readFileSync(join(dist, folder, name), 'utf8').matchAll(/\bkys\.[\w-]+\.js(?=\?[0-9a-f]{8}\b)/g),
  ]);
  return [...new Set(asked.map(([name]) => name))].sort();
}

/** All files below a folder, as paths from there. */
const below = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const flat = (dist, names) => [...names, ...askedBy(dist, '', names)].sort();
const inFolder = (dist, folder) => below(join(dist, folder)).map((name) => join(folder, name));

/**
 * @typedef {object} Form
 * @property {string} folder its name
 * @property {{ zh: string, en: string }} title
 * @property {{ zh: string, en: string }} when to take it
 * @property {boolean} opensFromFolder whether its page works by a double click, without a server
 * @property {string[]} files paths in `dist`
 * @property {string} from the folder in `dist` that becomes the form's own
 * @property {string} lines what to paste, for files that lie beside the page; empty where nothing is to be pasted
 */

/**
 * @param {string} dist the folder of the build
 * @returns {Form[]}
 */
export const formsIn = (dist) => [
  {
    folder: 'module',
    title: { zh: '一个模块', en: 'One module' },
    when: {
      zh: '大多数网站用它：全部组件在一个文件里。',
      en: 'For most sites: all elements in one file.',
    },
    opensFromFolder: false,
    files: flat(dist, ['kys.js']),
    from: '',
    lines: `<script type="module" src="kys.js"></script>\n${CARD}`,
  },
  {
    folder: 'classic',
    title: { zh: '一个普通脚本', en: 'One classic script' },
    when: {
      zh: '页面不能加载模块时用它，微信里的旧浏览器也认得；双击就能打开。',
      en: 'For pages that can’t load modules, and for old WeChat browsers. It opens by a double click.',
    },
    opensFromFolder: true,
    files: flat(dist, ['kys.classic.js']),
    from: '',
    lines: `<script src="kys.classic.js"></script>\n${CARD}`,
  },
  {
    folder: 'loader',
    title: { zh: '加载器', en: 'The loader' },
    when: {
      zh: '不同页面用不同组件的网站用它：页面上有什么，就只加载什么。',
      en: 'For sites with other elements on each page: it loads only those that a page has.',
    },
    opensFromFolder: false,
    files: ['kys.loader.js', ...inFolder(dist, 'loaded')],
    from: '',
    lines: `<script type="module" src="kys.loader.js"></script>\n${CARD}`,
  },
  {
    folder: 'one-element',
    title: { zh: '单个组件', en: 'One element alone' },
    when: {
      zh: '只用一种组件时文件最小。',
      en: 'The smallest file, where a site shows one kind of element.',
    },
    opensFromFolder: false,
    files: inFolder(dist, 'standalone'),
    from: '',
    lines: `<script type="module" src="standalone/kys-group-card.js"></script>\n${CARD}`,
  },
  {
    folder: 'frame',
    title: { zh: '框架（iframe）', en: 'A frame' },
    when: {
      zh: '编辑器不让放脚本、但能放网页框架时用它，例如 Notion、Discourse。',
      en: 'For places that take frames but no scripts, such as Notion and Discourse.',
    },
    opensFromFolder: true,
    files: ['embed.html', 'kys.embed.css', 'kys.embed.js', 'kys.embed-listener.js', ...flat(dist, ['kys.classic.js'])],
    from: '',
    lines:
      '<iframe title="Media Group" style="border: 0; display: block; width: 100%; height: 360px"\n' +
      '  src="embed.html?element=kys-group-card&amp;group=media"></iframe>\n' +
      '<script defer src="kys.embed-listener.js"></script>',
  },
  {
    folder: 'no-script',
    title: { zh: '不用脚本', en: 'No script' },
    when: {
      zh: '什么都不让放的地方用它：现成的 HTML、Markdown、图片、表格和通讯录，复制即可。',
      en: 'For places that take neither: HTML, Markdown, pictures, tables, and contact cards to copy.',
    },
    opensFromFolder: true,
    files: inFolder(dist, join('data', 'v1')),
    from: join('data', 'v1'),
    lines: '',
  },
];
