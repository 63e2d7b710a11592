/** The page around an element in the preview: it loads what a page with that element loads, and no more. */
import type { Locale } from './catalog.js';

const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** What the page is made of. */
export interface Preview {
  /** Where the files of the library are, with a slash at the end. */
  readonly folder: string;
  readonly locale: Locale;
  readonly scheme: 'light' | 'dark';
  /** The element as HTML. */
  readonly markup: string;
}

/** The page as the text of a frame's `srcdoc`. */
export const previewPage = ({ folder, locale, scheme, markup }: Preview): string => `<!doctype html>
<html lang="${TAGS[locale]}" data-theme="${scheme}">
  <head>
    <meta charset="utf-8" />
    <base target="_blank" />
    <link rel="stylesheet" href="${folder}kys.embed.css" />
    <script type="module" src="${folder}kys.loader.js"></script>
  </head>
  <body>
    <main>${markup}</main>
  </body>
</html>`;
