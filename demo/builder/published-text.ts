/** The published text that says what an element shows, for places without script. */
import type { HostId } from './hosts.js';
import type { Spoken, State } from './state.js';

export interface PublishedText {
  /** Below `data/v1/`. */
  readonly path: string;
  readonly kind: 'html' | 'markdown' | 'picture';
}

const FOLDERS: Readonly<Record<Exclude<Spoken, 'page'>, string>> = { 'zh-CN': 'zh', 'zh-TW': 'zh-hant', en: 'en' };

/** Editors that read Markdown, and drop HTML. */
export const readsMarkdown = (host: HostId): boolean => ['discourse', 'feishu', 'notion'].includes(host);

/**
 * @param lang where the snippet names none, the language to take
 * @returns the text, or for the chart the picture
 */
export function publishedText({ element, attributes, host }: State, lang: Exclude<Spoken, 'page'>): PublishedText {
  const folder = FOLDERS[lang];
  if (element === 'kys-org-chart') return { path: `${folder}/chart.svg`, kind: 'picture' };
  const isOfGroup = ['kys-group-card', 'kys-contact'].includes(element) && attributes['group'];
  const name = isOfGroup ? `groups/${attributes['group']}` : 'organization';
  return readsMarkdown(host)
    ? { path: `${folder}/${name}.md`, kind: 'markdown' }
    : { path: `${folder}/${name}.html`, kind: 'html' };
}

/** What of a published page goes into another page. */
export const contentOfPage = (html: string): string => /<body[^>]*>\n?([\s\S]*?)\n?<\/body>/.exec(html)?.[1] ?? html;
