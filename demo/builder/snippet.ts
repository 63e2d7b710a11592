/** What to paste, in the form of the place where it is pasted. */
import { elementIn, type State, type Spoken } from './state.js';
import type { Catalog, Label, Locale } from './catalog.js';
import { isScriptForm, type HostId, type ScriptForm } from './hosts.js';
import { attributeValue, element, objectLiteral, stringLiteral, type Attributes, type Braces } from './markup.js';
import { contentOfPage, publishedText } from './published-text.js';
import { isElsewhere, scriptTags, tagText, type Hashes, type Tag } from './script-tags.js';

/** The site that has the files. */
export interface Site {
  /** Its address, with a slash at the end. */
  readonly address: string;
  /** The folders of this version, and of the newest of its major version. */
  readonly version: string;
  readonly major: string;
  /** The hashes of this version, once they are there. */
  readonly hashes?: Hashes;
  /** Published texts that are there, by path below `data/v1/`. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** One file, field, or block of the host, and what goes into it. */
export interface Part {
  readonly place: Label;
  readonly code: string;
}

const same = (text: string): Label => ({ zh: text, en: text });

/** Where the files are: on a server of one's own, else at the site. Hashes hold for one version alone. */
export const folderOf = ({ folder, integrity }: State, { address, version, major }: Site): string =>
  folder || `${address}${integrity ? version : major}/`;

/** Whether the page is of another origin than the files, so that these need CORS headers there. */
export const needsCors = (state: State, site: Site): boolean =>
  isElsewhere(folderOf(state, site)) && !['package', 'static', 'server', 'frame'].includes(state.form);

/** The language that an element speaks without a page around it that says one. */
const spokenAlone = (lang: Spoken, locale: Locale): Exclude<Spoken, 'page'> =>
  lang === 'page' ? (locale === 'zh' ? 'zh-CN' : 'en') : lang;

/** What the element has in the snippet. */
export function attributesOf(state: State, catalog: Catalog, locale: Locale): Attributes {
  const { controls } = elementIn(catalog, state.element)!;
  const isFramed = state.form === 'frame';
  const offered = controls.filter(({ name, framed }) => (framed || !isFramed) && state.attributes[name] !== undefined);
  const lang = isFramed ? spokenAlone(state.lang, locale) : state.lang;
  const own = offered.map(({ name }) => [name, state.attributes[name]!] as const);
  return lang === 'page' ? own : [...own, ['lang', lang]];
}

/** Attributes of a chosen form that a frame leaves out. */
export const leftOutInFrame = (state: State, catalog: Catalog): readonly string[] =>
  state.form === 'frame'
    ? elementIn(catalog, state.element)!
        .controls.filter(({ name, framed }) => !framed && state.attributes[name] !== undefined)
        .map(({ name }) => name)
    : [];

/** The address of the page that shows one element, for a frame. */
export function frameAddress(folder: string, tag: string, attributes: Attributes): string {
  const said = attributes.map(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : name));
  return `${folder}embed.html?${[`element=${tag}`, ...said].join('&')}`;
}

/** What each language of a host must not take for code. */
const BRACES: Partial<Record<HostId, Braces>> = { hexo: 'nunjucks', hugo: 'double', svelte: 'svelte' };

/** About as high as each element is in a column, px, for hosts that no script tells. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'kys-contact': 300,
  'kys-group-card': 340,
  'kys-org-chart': 560,
  'kys-person-card': 240,
};
const HIGH = 640;

class Writer {
  readonly #state: State;
  readonly #site: Site;
  readonly #locale: Locale;
  readonly #folder: string;
  readonly #attributes: Attributes;

  constructor(state: State, site: Site, catalog: Catalog, locale: Locale) {
    this.#state = state;
    this.#site = site;
    this.#locale = locale;
    this.#folder = folderOf(state, site);
    this.#attributes = attributesOf(state, catalog, locale);
  }

  get #element(): string {
    const { element: tag, host } = this.#state;
    return element(tag, this.#attributes, BRACES[host]);
  }

  get #tags(): readonly Tag[] {
    const { form, integrity } = this.#state;
    // Asked only of forms that have a script.
    return scriptTags(form as ScriptForm, this.#folder, integrity ? this.#site.hashes : undefined);
  }

  get #lines(): string {
    return [...this.#tags.map(tagText), this.#element].join('\n');
  }

  parts(): readonly Part[] {
    const { form, host } = this.#state;
    if (form === 'frame') return this.#frame();
    if (form === 'static') return this.#static();
    if (form === 'server') return this.#server();
    if (form === 'package') return this.#package();
    switch (host) {
      case 'hugo':
        return this.#hugo();
      case 'vitepress':
        return this.#vitepress();
      case 'docusaurus':
        return this.#docusaurus();
      case 'nextjs':
      case 'react':
      case 'vue':
      case 'svelte':
        return this.#framework(host);
      case 'wordpress':
        return [{ place: { zh: '“自定义 HTML”区块', en: 'A “Custom HTML” block' }, code: this.#lines }];
      case 'hexo':
        return [{ place: { zh: '文章的 Markdown', en: 'The Markdown of a post' }, code: this.#lines }];
      case 'discourse':
        return [
          { place: { zh: '主题组件的 “After Header”', en: 'Theme component, “After Header”' }, code: this.#lines },
        ];
      default:
        return [{ place: { zh: '网页的 HTML', en: 'The HTML of your page' }, code: this.#lines }];
    }
  }

  #frame(): readonly Part[] {
    const { element: tag, host, attributes } = this.#state;
    const address = frameAddress(this.#folder, tag, this.#attributes);
    if (host === 'notion' || host === 'feishu')
      return [{ place: { zh: '要嵌入的网址', en: 'The address to embed' }, code: address }];
    const src = attributeValue(address);
    const height = HEIGHTS[tag] ?? HIGH;
    if (host === 'discourse') {
      // Of a frame, Discourse keeps these alone.
      const code = `<iframe src="${src}" width="100%" height="${height}" frameborder="0"></iframe>`;
      return [{ place: { zh: '帖子', en: 'A post' }, code }];
    }
    const scheme =
      { dark: '; color-scheme: dark', system: '; color-scheme: light dark' }[attributes['theme'] ?? ''] ?? '';
    const code = [
      `<iframe title="KAIYUANSHE" style="border: 0; display: block; width: 100%; height: ${height}px${scheme}"`,
      '  allow="clipboard-write" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"',
      `  src="${src}"></iframe>`,
      `<script defer src="${this.#folder}kys.embed-listener.js"></script>`,
    ].join('\n');
    const place =
      host === 'wordpress'
        ? { zh: '“自定义 HTML”区块', en: 'A “Custom HTML” block' }
        : { zh: '网页的 HTML', en: 'The HTML of your page' };
    return [{ place, code }];
  }

  #static(): readonly Part[] {
    const { path, kind } = publishedText(this.#state, spokenAlone(this.#state.lang, this.#locale));
    const address = `${this.#state.folder || `${this.#site.address}data/v1/`}${path}`;
    const isMarkdown = kind === 'markdown' || ['discourse', 'feishu', 'notion'].includes(this.#state.host);
    if (kind === 'picture') {
      const alt = path.startsWith('en/') ? 'The organization chart of the Executive Committee' : '执行委员会组织架构图';
      const picture = isMarkdown
        ? `![${alt}](${address})`
        : `<img src="${address}" alt="${alt}" style="max-width: 100%">`;
      return [{ place: { zh: '图片', en: 'The picture' }, code: picture }];
    }
    const text = this.#site.texts?.[path] ?? '';
    const place = isMarkdown
      ? { zh: '正文（Markdown）', en: 'The text, as Markdown' }
      : { zh: '网页的 HTML', en: 'The HTML of your page' };
    return [{ place, code: kind === 'html' ? contentOfPage(text) : text.trim() }];
  }

  #server(): readonly Part[] {
    const code = [
      "import { renderElement } from '@kaiyuanshe/elements/server';",
      '',
      `export const html = renderElement(${stringLiteral(this.#state.element)}, ${objectLiteral(this.#attributes)});`,
    ].join('\n');
    return [{ place: { zh: 'Node 上的代码', en: 'Code that runs in Node' }, code }];
  }

  #hugo(): readonly Part[] {
    const { element: tag, attributes } = this.#state;
    const named = ['group', 'person'].find((name) => attributes[name]);
    // The shortcode takes another group or person in each text.
    const own: Attributes = this.#attributes.filter(([name]) => name !== named);
    const markup = element(tag, own, 'double').replace('>', named ? ` ${named}="{{ .Get 0 }}">` : '>');
    return [
      {
        place: same(`layouts/shortcodes/${tag}.html`),
        code: [...this.#tags.map(tagText), markup].join('\n'),
      },
      {
        place: { zh: '文章的 Markdown', en: 'The Markdown of a page' },
        code: named ? `{{< ${tag} ${attributes[named]} >}}` : `{{< ${tag} >}}`,
      },
    ];
  }

  #vitepress(): readonly Part[] {
    const head = this.#tags.map(({ name, attributes, content }) => {
      const said = objectLiteral(attributes);
      return `    [${stringLiteral(name)}, ${said}${content ? `, ${stringLiteral(content)}` : ''}],`;
    });
    const code = [
      '  head: [',
      ...head,
      '  ],',
      "  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kys-') } } },",
    ].join('\n');
    return [
      { place: { zh: '.vitepress/config 里', en: 'In .vitepress/config' }, code },
      { place: { zh: '页面的 Markdown', en: 'The Markdown of a page' }, code: this.#element },
    ];
  }

  #docusaurus(): readonly Part[] {
    const tags = this.#tags.map(({ name, attributes, content }) => {
      const inner = content ? `, innerHTML: ${stringLiteral(content)}` : '';
      return `    { tagName: ${stringLiteral(name)}, attributes: ${objectLiteral(attributes)}${inner} },`;
    });
    return [
      {
        place: { zh: 'docusaurus.config 里', en: 'In docusaurus.config' },
        code: ['  headTags: [', ...tags, '  ],'].join('\n'),
      },
      { place: { zh: '页面的 MDX', en: 'The MDX of a page' }, code: this.#element },
    ];
  }

  /** An application whose page loads the script. */
  #framework(host: 'nextjs' | 'react' | 'vue' | 'svelte'): readonly Part[] {
    const pages = { nextjs: 'app/layout.tsx', react: 'index.html', vue: 'index.html', svelte: 'index.html' };
    const tags =
      host === 'nextjs'
        ? this.#tags.map(jsxTag).map((line) => `        ${line}`)
        : this.#tags.map((tag) => `    ${tagText(tag)}`);
    const place =
      host === 'nextjs'
        ? { zh: 'app/layout.tsx 的 <body> 里', en: 'In the <body> of app/layout.tsx' }
        : { zh: `${pages[host]} 的 <head> 里`, en: `In the <head> of ${pages[host]}` };
    return [{ place, code: tags.join('\n') }, ...this.#component(host, [])];
  }

  #package(): readonly Part[] {
    const { host, element: tag } = this.#state;
    const define = `import '@kaiyuanshe/elements/${tag}.js';`;
    if (host === 'vitepress')
      return [
        { place: same('.vitepress/theme/index.js'), code: VITEPRESS_THEME.replace('DEFINE', define) },
        {
          place: { zh: '.vitepress/config 里', en: 'In .vitepress/config' },
          code: "  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kys-') } } },",
        },
        { place: { zh: '页面的 Markdown', en: 'The Markdown of a page' }, code: this.#element },
      ];
    const types = `import type {} from '@kaiyuanshe/elements/${host === 'nextjs' ? 'react' : host}';`;
    return this.#component(host, [define, types]);
  }

  #component(host: HostId, imports: readonly string[]): readonly Part[] {
    const name = this.#state.element
      .split('-')
      .map((word) => word[0]!.toUpperCase() + word.slice(1))
      .join('');
    const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
    if (host === 'vue') {
      const script = imports.length ? ['<script setup lang="ts">', ...imports, '</script>', ''] : [];
      const code = [...script, '<template>', `  ${this.#element}`, '</template>'].join('\n');
      return [{ place: same(`${name}.vue`), code }, VITE_CONFIG];
    }
    if (host === 'svelte') {
      const script = imports.length ? ['<script lang="ts">', ...indented(imports), '</script>', ''] : [];
      return [{ place: same(`${name}.svelte`), code: [...script, this.#element].join('\n') }];
    }
    const client = host === 'nextjs' && imports.length ? ["'use client';"] : [];
    const component = `export const ${name} = () => ${this.#element};`;
    const gap = imports.length ? [''] : [];
    return [{ place: same(`${name}.tsx`), code: [...client, ...imports, ...gap, component].join('\n') }];
  }
}

/** A tag in JSX; what stands in it is a text in braces. */
function jsxTag({ name, attributes, content }: Tag): string {
  const names: Readonly<Record<string, string>> = { crossorigin: 'crossOrigin' };
  const written = attributes.map(([attribute, value]) => ` ${names[attribute] ?? attribute}="${value}"`);
  const inner = content ? ` dangerouslySetInnerHTML={{ __html: ${stringLiteral(content)} }}` : '';
  return `<${name}${written.join('')}${inner} />`;
}

const VITE_CONFIG: Part = {
  place: { zh: 'vite.config.ts 里', en: 'In vite.config.ts' },
  code: "  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kys-') } } })],",
};

const VITEPRESS_THEME = `import DefaultTheme from 'vitepress/theme';
DEFINE

export default DefaultTheme;`;

/**
 * @param locale the language of the site, which stands in where the snippet can't leave it to the page
 * @returns the parts of the snippet, in the order in which they are pasted
 */
export const snippetOf = (state: State, site: Site, catalog: Catalog, locale: Locale): readonly Part[] =>
  new Writer(state, site, catalog, locale).parts();

export { isScriptForm };
