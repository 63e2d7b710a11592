/** The snippet for applications of a framework, which import the package or load a script. */
import type { Label } from './catalog.js';
import type { Draft, Part } from './draft.js';
import { stringLiteral } from './markup.js';
import { VUE_OPTION } from './page-parts.js';
import { tagText, type Tag } from './script-tags.js';

type Framework = 'nextjs' | 'react' | 'vue' | 'svelte';

const same = (text: string): Label => ({ zh: text, en: text });

const defining = (tag: string): string => `import '@kaiyuanshe/elements/${tag}.js';`;

/** `kys-group-card` → `KysGroupCard` */
const componentName = (tag: string): string =>
  tag.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const VITE_OPTION: Part = {
  place: { zh: 'vite.config.ts 的设置', en: 'Options in vite.config.ts' },
  code: "  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kys-') } } })],",
};

function vueParts(name: string, element: string, imports: readonly string[]): readonly Part[] {
  const script = imports.length ? ['<script setup lang="ts">', ...imports, '</script>', ''] : [];
  const code = [...script, '<template>', `  ${element}`, '</template>'].join('\n');
  return [{ place: same(`${name}.vue`), code }, VITE_OPTION];
}

function svelteParts(name: string, element: string, imports: readonly string[]): readonly Part[] {
  const lines = imports.map((line) => `  ${line}`);
  const script = imports.length ? ['<script lang="ts">', ...lines, '</script>', ''] : [];
  return [{ place: same(`${name}.svelte`), code: [...script, element].join('\n') }];
}

function jsxParts(name: string, element: string, imports: readonly string[]): readonly Part[] {
  const head = imports.length ? [...imports, ''] : [];
  return [{ place: same(`${name}.tsx`), code: [...head, `export const ${name} = () => ${element};`].join('\n') }];
}

function componentParts(host: Framework, { state, element }: Draft, imports: readonly string[]): readonly Part[] {
  const name = componentName(state.element);
  switch (host) {
    case 'vue':
      return vueParts(name, element, imports);
    case 'svelte':
      return svelteParts(name, element, imports);
    case 'nextjs':
      return jsxParts(name, element, imports.length ? ["'use client';", ...imports] : []);
    case 'react':
      return jsxParts(name, element, imports);
  }
}

/** A component that imports the element from the package, and its types. */
export function packageParts(host: Framework, draft: Draft): readonly Part[] {
  const types = `import type {} from '@kaiyuanshe/elements/${host === 'nextjs' ? 'react' : host}';`;
  return componentParts(host, draft, [defining(draft.state.element), types]);
}

/** A tag in JSX; what stands in it is a text. */
function jsxTag({ name, attributes, content }: Tag): string {
  const names: Readonly<Record<string, string>> = { crossorigin: 'crossOrigin' };
  const written = attributes.map(([attribute, value]) => ` ${names[attribute] ?? attribute}="${value}"`);
  const inner = content ? ` dangerouslySetInnerHTML={{ __html: ${stringLiteral(content)} }}` : '';
  return `<${name}${written.join('')}${inner} />`;
}

/** An application whose page loads the script. */
export function frameworkParts(host: Framework, draft: Draft): readonly Part[] {
  const inLayout = host === 'nextjs';
  const tags = draft.tags.map((tag) => (inLayout ? `        ${jsxTag(tag)}` : `    ${tagText(tag)}`));
  const place = inLayout
    ? { zh: 'app/layout.tsx 的 <body> 开头', en: 'At the start of <body> in app/layout.tsx' }
    : { zh: 'index.html 的 <head> 里', en: 'In the <head> of index.html' };
  return [{ place, code: tags.join('\n') }, ...componentParts(host, draft, [])];
}

/** VitePress imports elements in its theme; Markdown takes the tags. */
export const vitepressPackageParts = ({ state, element }: Draft): readonly Part[] => [
  {
    place: same('.vitepress/theme/index.js'),
    code: [
      "import DefaultTheme from 'vitepress/theme';",
      defining(state.element),
      '',
      'export default DefaultTheme;',
    ].join('\n'),
  },
  { place: { zh: '.vitepress/config 的设置', en: 'Options in .vitepress/config' }, code: VUE_OPTION },
  { place: { zh: '页面的 Markdown', en: 'The Markdown of a page' }, code: element },
];
