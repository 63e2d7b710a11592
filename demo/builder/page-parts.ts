/** The snippet for pages and site generators that load the library by a script tag. */
import type { Label } from './catalog.js';
import type { Draft, Part } from './draft.js';
import type { HostId } from './hosts.js';
import { element, objectLiteral, stringLiteral } from './markup.js';
import { tagText } from './script-tags.js';

/** Tells Vue which tags are none of its components; in the configuration of VitePress. */
export const VUE_OPTION =
  "  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kys-') } } },";

const PLACES: Partial<Record<HostId, Label>> = {
  wordpress: { zh: '“自定义 HTML”区块', en: 'A “Custom HTML” block' },
  hexo: { zh: '文章的 Markdown', en: 'The Markdown of a post' },
  discourse: { zh: '主题组件的“After Header”', en: '“After Header” of a theme component' },
};
const OF_PAGE: Label = { zh: '网页的 HTML', en: 'The HTML of your page' };

/** The tags, and the element below them. */
export const lineParts = ({ state, tags, element }: Draft): readonly Part[] => [
  { place: PLACES[state.host] ?? OF_PAGE, code: [...tags.map(tagText), element].join('\n') },
];

/** A shortcode, since HTML in Markdown is off by default; it takes another group or person in each text. */
export function hugoParts({ state, tags, attributes }: Draft): readonly Part[] {
  const { element: tag } = state;
  const named = ['group', 'person'].find((name) => state.attributes[name]);
  const own = attributes.filter(([name]) => name !== named);
  const markup = element(tag, own, 'double');
  const given = named ? markup.replace(`<${tag}`, `<${tag} ${named}="{{ .Get 0 }}"`) : markup;
  const path = `layouts/shortcodes/${tag}.html`;
  return [
    { place: { zh: path, en: path }, code: [...tags.map(tagText), given].join('\n') },
    {
      place: { zh: '文章的 Markdown', en: 'The Markdown of a page' },
      code: named ? `{{< ${tag} ${state.attributes[named]} >}}` : `{{< ${tag} >}}`,
    },
  ];
}

export function vitepressParts({ tags, element }: Draft): readonly Part[] {
  const head = tags.map(({ name, attributes, content }) => {
    const inner = content ? `, ${stringLiteral(content)}` : '';
    return `    [${stringLiteral(name)}, ${objectLiteral(attributes)}${inner}],`;
  });
  return [
    {
      place: { zh: '.vitepress/config 的设置', en: 'Options in .vitepress/config' },
      code: ['  head: [', ...head, '  ],', VUE_OPTION].join('\n'),
    },
    { place: { zh: '页面的 Markdown', en: 'The Markdown of a page' }, code: element },
  ];
}

export function docusaurusParts({ tags, element }: Draft): readonly Part[] {
  const written = tags.map(({ name, attributes, content }) => {
    const inner = content ? `, innerHTML: ${stringLiteral(content)}` : '';
    return `    { tagName: ${stringLiteral(name)}, attributes: ${objectLiteral(attributes)}${inner} },`;
  });
  return [
    {
      place: { zh: 'docusaurus.config 的设置', en: 'Options in docusaurus.config' },
      code: ['  headTags: [', ...written, '  ],'].join('\n'),
    },
    { place: { zh: '页面的 MDX', en: 'The MDX of a page' }, code: element },
  ];
}
