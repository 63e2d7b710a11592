/**
 * The ways to put the library on a page that a webmaster can take as a folder of files: what each is for, which files of
 * the build it needs, and what to paste.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { askedIn } from '../build/integrity.mjs';

/** A script, and what the examples show by it, which every element's file of its own has as well. */
const withCard = (script) => `${script}\n<kys-group-card group="media"></kys-group-card>`;

/** Some files, and those that these ask for when they are needed. */
function withAsked(dist, names) {
  const asked = names.flatMap((name) => askedIn(readFileSync(join(dist, name), 'utf8')));
  return [...new Set([...names, ...asked.map((address) => address.split('?', 1)[0])])].sort();
}

/** All files below a folder. */
const below = (dist, folder) =>
  readdirSync(join(dist, folder), { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(dist, path)).isFile())
    .sort();

/**
 * @typedef {object} Form
 * @property {string} folder its name
 * @property {{ zh: string, en: string }} title
 * @property {{ zh: string, en: string }} when to take it
 * @property {boolean} opensFromFolder whether its page works by a double click, without a server
 * @property {string[]} files paths in `dist`, with slashes on every system
 * @property {string} [from] the folder in `dist` that becomes the form's own; by default all of it
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
    files: withAsked(dist, ['kys.js']),
    lines: withCard('<script type="module" src="kys.js"></script>'),
  },
  {
    folder: 'classic',
    title: { zh: '一个普通脚本', en: 'One classic script' },
    when: {
      zh: '页面不能加载模块时用它，微信里的旧浏览器也认得；双击就能打开。',
      en: 'For pages that can’t load modules, and for old WeChat browsers. It opens by a double click.',
    },
    opensFromFolder: true,
    files: withAsked(dist, ['kys.classic.js']),
    lines: withCard('<script src="kys.classic.js"></script>'),
  },
  {
    folder: 'loader',
    title: { zh: '加载器', en: 'The loader' },
    when: {
      zh: '不同页面用不同组件的网站用它：页面上有什么，就只加载什么。',
      en: 'For sites with other elements on each page: it loads only those that a page has.',
    },
    opensFromFolder: false,
    files: ['kys.loader.js', ...below(dist, 'loaded')],
    lines: withCard('<script type="module" src="kys.loader.js"></script>'),
  },
  {
    folder: 'one-element',
    title: { zh: '单个组件', en: 'One element alone' },
    when: {
      zh: '只用一种组件时文件最小。',
      en: 'The smallest file, where a site shows one kind of element.',
    },
    opensFromFolder: false,
    files: below(dist, 'standalone'),
    lines: withCard('<script type="module" src="standalone/kys-group-card.js"></script>'),
  },
  {
    folder: 'frame',
    title: { zh: '框架（iframe）', en: 'A frame' },
    when: {
      zh: '编辑器不让放脚本、但能放网页框架时用它，例如 Notion、Discourse。',
      en: 'For places that take frames but no scripts, such as Notion and Discourse.',
    },
    opensFromFolder: true,
    files: [
      'embed.html',
      'kys.embed.css',
      'kys.embed.js',
      'kys.embed-listener.js',
      ...withAsked(dist, ['kys.classic.js']),
    ],
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
    files: below(dist, 'data/v1'),
    from: 'data/v1',
    lines: '',
  },
];
