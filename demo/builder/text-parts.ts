/** What shows without a script of the page: published texts, and what a server writes. */
import type { Draft, Part } from './draft.js';
import { attributeValue, objectLiteral, stringLiteral } from './markup.js';
import { contentOfPage, publishedText, readsMarkdown } from './published-text.js';

const ALT = {
  'zh-CN': '开源社执行委员会组织架构图',
  'zh-TW': '開源社執行委員會組織架構圖',
  en: 'Organization chart of the KAIYUANSHE Executive Committee',
};

export function textParts({ state, site, lang }: Draft): readonly Part[] {
  const { path, kind } = publishedText(state, lang);
  const asMarkdown = readsMarkdown(state.host);
  if (kind === 'picture') {
    const address = `${site.address}data/v1/${path}`;
    const code = asMarkdown
      ? `![${ALT[lang]}](${address})`
      : `<img src="${attributeValue(address)}" alt="${ALT[lang]}" style="max-width: 100%">`;
    return [{ place: { zh: '图片', en: 'The picture' }, code }];
  }
  const text = site.texts?.[path] ?? '';
  return asMarkdown
    ? [{ place: { zh: '正文（Markdown）', en: 'The text, as Markdown' }, code: text.trim() }]
    : [{ place: { zh: '网页的 HTML', en: 'The HTML of your page' }, code: contentOfPage(text) }];
}

export function serverParts({ state, attributes }: Draft): readonly Part[] {
  const code = [
    "import { renderElement } from '@kaiyuanshe/elements/server';",
    '',
    `export const html = renderElement(${stringLiteral(state.element)}, ${objectLiteral(attributes)});`,
  ].join('\n');
  return [{ place: { zh: '在 Node 里运行的代码', en: 'Code that runs in Node' }, code }];
}
