/** A frame, for places that take no scripts. */
import type { Draft, Part } from './draft.js';
import { attributeValue, type Attributes } from './markup.js';

/** The address of the page that shows one element. */
export function frameAddress(folder: string, tag: string, attributes: Attributes): string {
  const said = attributes.map(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : name));
  return `${folder}embed.html?${[`element=${tag}`, ...said].join('&')}`;
}

/** About as high as each element is in a column, px: where the listener can't run, it stays so. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'kys-contact': 300,
  'kys-group-card': 340,
  'kys-org-chart': 560,
  'kys-person-card': 240,
};
const HIGH = 640;

/** A dark element needs a dark frame: browsers put a dark ground behind it otherwise. */
const COLOR_SCHEMES: Readonly<Record<string, string>> = { dark: 'dark', system: 'light dark' };

export function frameParts({ state, folder, attributes }: Draft): readonly Part[] {
  const address = frameAddress(folder, state.element, attributes);
  const height = HEIGHTS[state.element] ?? HIGH;
  const src = attributeValue(address);
  if (state.host === 'notion' || state.host === 'feishu')
    return [{ place: { zh: '要嵌入的网址', en: 'The address to embed' }, code: address }];
  if (state.host === 'discourse') {
    // It keeps no other attributes of a frame, and takes away the style.
    const code = `<iframe src="${src}" width="100%" height="${height}" frameborder="0"></iframe>`;
    return [{ place: { zh: '帖子', en: 'A post' }, code }];
  }
  const scheme = COLOR_SCHEMES[state.attributes['theme'] ?? ''];
  const style = `border: 0; display: block; width: 100%; height: ${height}px${scheme ? `; color-scheme: ${scheme}` : ''}`;
  const code = [
    `<iframe title="KAIYUANSHE" style="${style}" allow="clipboard-write"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"',
    `  src="${src}"></iframe>`,
    `<script defer src="${folder}kys.embed-listener.js"></script>`,
  ].join('\n');
  const place =
    state.host === 'wordpress'
      ? { zh: '“自定义 HTML”区块', en: 'A “Custom HTML” block' }
      : { zh: '网页的 HTML', en: 'The HTML of your page' };
  return [{ place, code }];
}
