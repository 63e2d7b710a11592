/** What to do with a snippet, by the place where it goes. Between backticks stands what is typed or named as it is. */
import type { Label } from './catalog.js';
import type { Form, HostId } from './hosts.js';

type Steps = readonly Label[];

const step = (zh: string, en: string): Label => ({ zh, en });

const OPEN = step('打开页面看看：内容出来了，就成了。', 'Open the page. If you see the content, it works.');
const ONCE = step(
  '一个页面放几个组件，`<script>` 那一行只要一次。',
  'With several elements on a page, the `<script>` line is needed once.',
);
const RESTART = step('重启开发服务器，打开页面看看。', 'Restart the development server and open the page.');
const INSTALL = step(
  '从发行版下载 `kaiyuanshe-elements-….tgz`，放进项目，运行 `npm install ./kaiyuanshe-elements-….tgz`。',
  'Download `kaiyuanshe-elements-….tgz` from the release into your project and run `npm install ./kaiyuanshe-elements-….tgz`.',
);
const PASTE_TEXT = step(
  '把文字贴进正文。资料以后有更正，再来这里复制一次。',
  'Paste the text. When the records change, come back and copy it again.',
);
const FRAME_HEIGHT = step(
  '太高或太矮，改 `height` 的数字。',
  'If it is too high or too low, change the number in `height`.',
);

const BY_HOST: Readonly<Record<HostId, Partial<Record<Form, Steps>>>> = {
  'static-html': {
    module: [
      step('用编辑器打开网页的 HTML。', 'Open the HTML of your page in an editor.'),
      step('把代码贴到要显示的地方，`<body>` 里面。', 'Paste the snippet where it should appear, inside `<body>`.'),
      ONCE,
      step(
        '从网站上打开看看；双击打开的文件要用“普通脚本”。',
        'Open the page from your site. A file opened by a double click needs the classic script.',
      ),
    ],
    classic: [
      step('用编辑器打开网页的 HTML。', 'Open the HTML of your page in an editor.'),
      step('把代码贴到要显示的地方，`<body>` 里面。', 'Paste the snippet where it should appear, inside `<body>`.'),
      ONCE,
      OPEN,
    ],
    loader: [
      step(
        '把 `<script>` 那一行贴进每个页面的 `<head>`，比如模板里。',
        'Paste the `<script>` line into the `<head>` of every page, for example in your template.',
      ),
      step(
        '把组件贴到要显示的地方；页面上有什么，就只加载什么。',
        'Paste the element where it should appear. Only what a page has is loaded.',
      ),
      OPEN,
    ],
  },
  wordpress: {
    classic: [
      step(
        '编辑文章或页面，点“＋”，加一个“自定义 HTML”区块。',
        'Edit the post or page, choose “+”, and add a “Custom HTML” block.',
      ),
      step('贴上代码，点“预览”。', 'Paste the snippet and choose “Preview”.'),
      step(
        '更新。没有 `unfiltered_html` 权限的账号，保存时代码会被去掉：请管理员来贴，或者用框架。',
        'Update. Accounts without the right `unfiltered_html` lose the code on saving: have an administrator paste it, or use a frame.',
      ),
    ],
    frame: [
      step('加一个“自定义 HTML”区块，贴上代码。', 'Add a “Custom HTML” block and paste the snippet.'),
      step(
        'WordPress.com 要看套餐让不让放 `<iframe>`；不让的话，用“现成文本”。',
        'On WordPress.com, it depends on your plan whether `<iframe>` is kept. If not, take the ready-made text.',
      ),
      FRAME_HEIGHT,
    ],
    static: [step('加一个“自定义 HTML”区块。', 'Add a “Custom HTML” block.'), PASTE_TEXT],
  },
  hexo: {
    module: [
      step('打开 `source/_posts/` 里的文章。', 'Open the post in `source/_posts/`.'),
      step(
        '把代码贴到要显示的地方，前后各空一行。',
        'Paste the snippet where it should appear, with an empty line before and after.',
      ),
      step('运行 `hexo server` 看看，再 `hexo generate`。', 'Look at it with `hexo server`, then run `hexo generate`.'),
    ],
  },
  hugo: {
    module: [
      step('把第一段存成新文件，路径如上。', 'Save the first part as a new file at the path above it.'),
      step(
        '把第二段贴进文章；换一个组，就换里面的名字。',
        'Paste the second part into the text. For another group, change the name in it.',
      ),
      step('运行 `hugo server` 看看。', 'Look at it with `hugo server`.'),
    ],
  },
  vitepress: {
    module: [
      step(
        '把第一段加进 `.vitepress/config` 的 `defineConfig({ … })` 里。',
        'Add the first part to `defineConfig({ … })` in `.vitepress/config`.',
      ),
      step('把第二段贴进页面。', 'Paste the second part into a page.'),
      RESTART,
    ],
    package: [INSTALL, step('把上面几段放进各自的文件。', 'Put each part above into its file.'), RESTART],
  },
  docusaurus: {
    module: [
      step('把第一段加进 `docusaurus.config` 的设置里。', 'Add the first part to the options in `docusaurus.config`.'),
      step('把第二段贴进 `.mdx` 页面。', 'Paste the second part into an `.mdx` page.'),
      RESTART,
    ],
  },
  nextjs: {
    package: [
      INSTALL,
      step('把代码存成 `app/` 里的组件。', 'Save the code as a component in `app/`.'),
      step('在页面里 `import` 它来用。', 'Import it in a page and use it.'),
      RESTART,
    ],
    module: [
      step('把第一段放进 `app/layout.tsx` 的 `<body>`。', 'Put the first part into `<body>` in `app/layout.tsx`.'),
      step('把第二段存成组件，在页面里用。', 'Save the second part as a component and use it in a page.'),
      RESTART,
    ],
  },
  react: {
    package: [
      INSTALL,
      step(
        '把代码存成组件，在页面里用。要 React 19。',
        'Save the code as a component and use it. This needs React 19.',
      ),
      RESTART,
    ],
    module: [
      step('把第一段放进 `index.html` 的 `<head>`。', 'Put the first part into `<head>` in `index.html`.'),
      step('把第二段存成组件，在页面里用。', 'Save the second part as a component and use it.'),
      RESTART,
    ],
  },
  vue: {
    package: [
      INSTALL,
      step('把第一段存成组件。', 'Save the first part as a component.'),
      step(
        '照第二段改 `vite.config.ts`，让 Vue 认得这些标签。',
        'Change `vite.config.ts` as in the second part, so that Vue knows the tags.',
      ),
      RESTART,
    ],
    module: [
      step('把第一段放进 `index.html` 的 `<head>`。', 'Put the first part into `<head>` in `index.html`.'),
      step(
        '把第二段存成组件，照第三段改 `vite.config.ts`。',
        'Save the second part as a component, and change `vite.config.ts` as in the third.',
      ),
      RESTART,
    ],
  },
  svelte: {
    package: [INSTALL, step('把代码存成组件，在页面里用。', 'Save the code as a component and use it.'), RESTART],
    module: [
      step(
        '把第一段放进 `index.html` 的 `<head>`；SvelteKit 是 `src/app.html`。',
        'Put the first part into `<head>` in `index.html`; with SvelteKit, in `src/app.html`.',
      ),
      step('把第二段存成组件，在页面里用。', 'Save the second part as a component and use it.'),
      RESTART,
    ],
  },
  discourse: {
    frame: [
      step(
        '请管理员在设置 `allowed iframes` 里加上这个目录的地址。',
        'Have an administrator add the address of the folder to the setting `allowed iframes`.',
      ),
      step('把代码贴进帖子，单独成段。', 'Paste the snippet into a post, as a paragraph of its own.'),
      FRAME_HEIGHT,
    ],
    static: [
      step('把文字贴进帖子；帖子认得 Markdown。', 'Paste the text into a post, which takes Markdown.'),
      PASTE_TEXT,
    ],
    classic: [
      step('管理后台 → 自定义 → 主题组件 → 新建。', 'Admin → Customize → Themes → Components → Install → Create new.'),
      step('编辑代码，把它贴进 “After Header”。', 'Edit the code and paste the snippet into “After Header”.'),
      step('把组件加到主题里，保存。', 'Add the component to your theme and save.'),
    ],
  },
  feishu: {
    static: [
      step('在飞书文档里粘贴；它认得 Markdown。', 'Paste it into a Feishu document, which takes Markdown.'),
      PASTE_TEXT,
    ],
    frame: [
      step('在飞书文档里粘贴网址，单独一行。', 'Paste the address into a Feishu document, on a line of its own.'),
      step(
        '菜单里有“预览视图”就选它；没有的话，留作链接，或者改用“现成文本”。',
        'If the menu offers a preview, choose it. If not, keep the link, or take the ready-made text.',
      ),
    ],
  },
  notion: {
    frame: [
      step('输入 `/embed`，选“嵌入”。', 'Type `/embed` and choose “Embed”.'),
      step('贴上网址，点“嵌入链接”。', 'Paste the address and choose “Embed link”.'),
      step('拖边框，调到合适的高度。', 'Drag the edge until the height fits.'),
    ],
    static: [PASTE_TEXT],
  },
  wechat: {
    classic: [
      step(
        '把代码贴进网页的 HTML。微信的旧浏览器也能用。',
        'Paste the snippet into the HTML of your page. Old WeChat browsers run it, too.',
      ),
      step('在微信里打开网页看看。', 'Open the page in WeChat.'),
      step(
        '公众号文章不能放脚本：用“现成文本”。',
        'Articles of an official account take no script: use the ready-made text.',
      ),
    ],
    static: [step('复制文字，贴进公众号文章的编辑器。', 'Copy the text into the editor of your article.'), PASTE_TEXT],
  },
  frame: {
    frame: [
      step('把代码贴到要显示的地方。', 'Paste the snippet where it should appear.'),
      step(
        '最后一行让框架跟内容一样高；不让放脚本的地方，删掉它，自己定 `height`。',
        'The last line makes the frame as high as its content. Where no script may run, leave it out and set `height` yourself.',
      ),
      step(
        '页面有内容安全策略的话，在 `frame-src` 里加上文件所在的网站。',
        'If the page has a content security policy, add the site of the files to `frame-src`.',
      ),
    ],
  },
  'no-script': {
    static: [
      PASTE_TEXT,
      step(
        '想要别的格式（CSV、vCard、JSON-LD、SVG），见数据页。',
        'For other formats (CSV, vCard, JSON-LD, SVG), see the data page.',
      ),
    ],
    server: [
      INSTALL,
      step('再装 `npm install @lit-labs/ssr@4 parse5@7`。', 'Also run `npm install @lit-labs/ssr@4 parse5@7`.'),
      step('把 `html` 写进页面；不运行脚本也能读。', 'Write `html` into your page. It can be read without script.'),
      step(
        '想要搜索、复制这类功能，页面里再加 `kys.js`。',
        'For what needs script, such as search and copying, also load `kys.js`.',
      ),
    ],
  },
};

/** Forms in which a script is pasted as in the host's first one. */
const ALIKE: readonly Form[] = ['classic', 'loader', 'module'];

/** @returns six steps at most */
export function stepsFor(host: HostId, form: Form): Steps {
  const own = BY_HOST[host];
  return own[form] ?? (ALIKE.includes(form) ? (own.module ?? own.classic) : undefined) ?? [];
}
