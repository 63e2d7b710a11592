import { defineConfig } from 'vitepress';
import { address, libraryFolder, repositoryAddress, version } from '../../scripts/site/address.mjs';
import { libraryFiles } from '../../scripts/site/library-files.mjs';
import { emptyHeaders } from './empty-headers.mjs';
import { schemaValidators } from '../../scripts/site/schema-validators.mjs';
import { search } from './search.mjs';
import { sidebarOf } from './sidebar.mjs';
import { withStaticElements } from './static-elements.mjs';
import { writtenAddresses } from './written-addresses.mjs';

/** Words of the site's frame, by language. */
const zh = {
  builder: '代码生成器',
  elements: '组件',
  guides: '指南',
  recipes: '做法',
  hosts: '放到哪里',
  contributing: '参与',
  theming: '主题',
  data: '数据',
};
const en = {
  builder: 'Builder',
  elements: 'Elements',
  guides: 'Guides',
  recipes: 'Recipes',
  hosts: 'Hosts',
  contributing: 'Contributing',
  theming: 'Theming',
  data: 'Data',
};

const navigation = (base, words) => [
  { text: words.builder, link: `${base}builder` },
  { text: words.elements, link: `${base}elements/`, activeMatch: `^${base}(elements/|theming)` },
  { text: words.guides, link: `${base}guides/`, activeMatch: `^${base}((guides|recipes|hosts|contributing)/|import)` },
  { text: words.data, link: `${base}data` },
];

const isCustomElement = (tag) => tag.startsWith('kys-');

export default defineConfig({
  base: address.base,
  // Each link in sight would load its page: more than all that is read.
  router: { prefetchLinks: false },
  title: 'KYS Elements',
  lastUpdated: false,
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => void markdown.use(writtenAddresses).use(emptyHeaders),
  },
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['script', { type: 'module', src: `${libraryFolder}kys.loader.js` }],
  ],
  // Files of the library and the records are put beside the pages once these are built.
  ignoreDeadLinks: [/^\/?(?:\d+\.\d+\.\d+|data\/v1)\//, /kys-elements-[\d.]+\.zip$/],
  transformHtml: (html, _file, { page }) =>
    withStaticElements(html, {
      address: new URL(page.replace(/(index)?\.md$/, ''), address.href).href,
      lang: page.startsWith('en/') ? 'en' : 'zh-CN',
    }),
  vue: { template: { compilerOptions: { isCustomElement } } },
  vite: {
    plugins: [libraryFiles(), schemaValidators()],
    define: Object.fromEntries(
      Object.entries({ __VERSION__: version, __ADDRESS__: address.href, __REPOSITORY__: repositoryAddress }).map(
        ([name, value]) => [name, JSON.stringify(value)],
      ),
    ),
  },
  locales: {
    root: {
      label: '中文',
      lang: 'zh-CN',
      description: '把开源社的工作组放到任何网页上，只要两行。',
      themeConfig: {
        nav: navigation('/', zh),
        sidebar: sidebarOf('', zh),
        outline: { label: '本页内容', level: [2, 3] },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '明暗',
        lightModeSwitchTitle: '切换到浅色',
        darkModeSwitchTitle: '切换到深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '切换语言',
        skipToContentLabel: '跳到正文',
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'KAIYUANSHE’s working groups on any page, in two lines.',
      themeConfig: {
        nav: navigation('/en/', en),
        sidebar: sidebarOf('en/', en),
        outline: { label: 'On this page', level: [2, 3] },
      },
    },
  },
  themeConfig: { search },
});
