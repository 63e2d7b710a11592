/**
 * @typedef {object} Form how an application reaches the browser
 * @property {string} name
 * @property {readonly string[]} [build] the npm script to run before
 * @property {(port: number) => readonly string[]} [serve] the program to serve with, by npx, where it isn't static files
 * @property {string} [folder] the folder of static files to serve
 * @property {boolean} [prerendered] whether the elements are in the HTML before any script runs
 * @property {boolean} [rendered] whether one of them, `#rendered`, has there what it shows
 *
 * @typedef {object} App
 * @property {string} folder beside this file
 * @property {string} host the framework, as the table names it
 * @property {string} dependency the package whose installed version the table names
 * @property {string} [refused] the file with one fault on each line that has an element
 * @property {readonly Form[]} forms
 * @property {readonly Styles[]} [styles] of its packages, for hostile pages
 * @property {readonly CommitteePage[]} [committee] pages of a whole committee, in place of those that all others have
 *
 * @typedef {object} CommitteePage the committee in the language of a path, under an `html` that names another one
 * @property {string} path
 * @property {string} lang
 * @property {readonly string[]} words that it says
 *
 * @typedef {object} Styles a style sheet that a page in `test/hosts/pages` has
 * @property {string} page
 * @property {string} variable of the environment, which tells the page's server where the file is
 * @property {string} file inside the application
 */

/** @type {readonly App[]} */
export const apps = [
  {
    folder: 'nextjs',
    host: 'Next.js',
    dependency: 'next',
    refused: 'app/refused.tsx',
    forms: [
      { name: 'development', prerendered: true, rendered: true, serve: (port) => ['next', 'dev', '-p', port] },
      {
        name: 'build, server',
        prerendered: true,
        rendered: true,
        build: 'build',
        serve: (port) => ['next', 'start', '-p', port],
      },
    ],
    styles: [{ page: 'antd', variable: 'ANTD_RESET', file: 'node_modules/antd/dist/reset.css' }],
  },
  {
    folder: 'nextjs-pages',
    host: 'Next.js, pages router',
    dependency: 'next',
    forms: [
      { name: 'development', serve: (port) => ['next', 'dev', '-p', port] },
      { name: 'build, server', build: 'build', serve: (port) => ['next', 'start', '-p', port] },
    ],
    committee: [
      { path: '/', lang: 'zh-CN', words: ['执行委员会', '职务与分工', '对外事务', '媒体组'] },
      { path: '/zh-TW', lang: 'zh-TW', words: ['執行委員會', '職務與分工', '對外事務', '媒體組'] },
      {
        path: '/en',
        lang: 'en',
        words: ['Executive Committee', 'Offices and duties', 'External Affairs', 'Media Group'],
      },
    ],
  },
  {
    folder: 'react',
    host: 'React',
    dependency: 'react',
    refused: 'src/refused.tsx',
    forms: [
      { name: 'development', serve: (port) => ['vite', '--port', port, '--strictPort'] },
      { name: 'build, static', build: 'build', folder: 'dist' },
    ],
  },
  {
    folder: 'vue',
    host: 'Vue',
    dependency: 'vue',
    refused: 'src/Refused.vue',
    forms: [
      { name: 'development', serve: (port) => ['vite', '--port', port, '--strictPort'] },
      { name: 'build, static', build: 'build', folder: 'dist' },
    ],
  },
  {
    folder: 'svelte',
    host: 'Svelte',
    dependency: 'svelte',
    refused: 'src/Refused.svelte',
    forms: [
      { name: 'development', serve: (port) => ['vite', '--port', port, '--strictPort'] },
      { name: 'build, static', build: 'build', folder: 'dist' },
    ],
  },
  {
    folder: 'vitepress',
    host: 'VitePress',
    dependency: 'vitepress',
    forms: [
      { name: 'development', serve: (port) => ['vitepress', 'dev', '--port', port, '--strictPort'] },
      { name: 'build, static', prerendered: true, build: 'build', folder: '.vitepress/dist' },
    ],
  },
];
