import { readFile } from 'node:fs/promises';
import { renderHTML } from '../../dist/server.js';

const pages = new URL('pages/', import.meta.url);
const dist = new URL('../../dist/', import.meta.url);

/** The same seven elements that the hostile pages have. */
const ELEMENTS = [...(await readFile(new URL('elements.js', pages), 'utf8')).matchAll(/^ +'(<kys-.*>)',$/gm)].map(
  ([, markup]) => markup,
);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Runs in the page: done once each frame shows its element and has the height of it, or a minute has passed. */
async function framesReady() {
  const isDone = (frame) => {
    const main = frame.contentDocument?.querySelector('main');
    const element = main?.querySelector(':scope > :defined:not(p)');
    const toolbar = !element?.hasAttribute('toolbar') || element.shadowRoot?.querySelector('.toolbar > *');
    return (
      toolbar &&
      element?.shadowRoot?.querySelector('.kys') &&
      frame.clientHeight === Math.ceil(main.getBoundingClientRect().height)
    );
  };
  for (let tries = 0; tries < 1200 && ![...document.querySelectorAll('iframe')].every(isDone); tries += 1)
    await new Promise((later) => setTimeout(later, 50));
}

function frameOf(markup, { scheme }) {
  const [, tag, text] = /^<([\w-]+)([^>]*)>/.exec(markup);
  const attributes = [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]);
  const query = new URLSearchParams([['element', tag], ...attributes, ...(scheme ? [['theme', scheme]] : [])]);
  // `!important` is for the pages with hostile styles: they take the place of all that a frame is given otherwise.
  const style = `display:block!important;border:0!important;width:100%!important${scheme ? `;color-scheme:${scheme}` : ''}`;
  return `<iframe title="${tag}" style="${style}" src="/dist/embed.html?${escaped(query.toString())}"></iframe>`;
}

/**
 * The forms that need no script of the library in the page itself, by name: what stands on each stand of a host, and what
 * comes after them.
 *
 * @type {Record<string, { stands: (like: Record<string, string>) => readonly string[], after?: string }>}
 */
export const otherForms = {
  frame: {
    stands: (like) => ELEMENTS.map((markup) => frameOf(markup, like)),
    after: `<script src="/dist/kys.embed-listener.js"></script><script>globalThis.ready = (${framesReady})()</script>`,
  },
  'HTML of a server': { stands: () => ELEMENTS.map((markup) => renderHTML(markup, { lang: 'zh' })) },
  'files without script': { stands: () => ARTICLES },
};

/** What a person copies out of the published files: the article, and the chart as a picture. */
const ARTICLES = await Promise.all(
  ['groups/media.html', 'groups/events.html'].map(
    async (file) => /<article[\s\S]*<\/article>/.exec(await readFile(new URL(`data/v1/zh/${file}`, dist), 'utf8'))[0],
  ),
).then((articles) => [
  ...articles,
  '<img src="/dist/data/v1/zh/chart.svg" alt="执行委员会架构图" style="display:block!important;max-width:100%!important">',
]);

/**
 * A hostile page with another form on its stands, in place of the library and its elements.
 *
 * @param {string} page its name in `pages`
 * @param {string} form one of `otherForms`
 * @param {{ like?: Record<string, string>, dark?: boolean }} [options] as of a host; `dark` has Bootstrap's page begin so
 */
export async function pageWith(page, form, { like = {}, dark = false } = {}) {
  const { stands, after = '' } = otherForms[form];
  const html = await readFile(new URL(`${page}.html`, pages), 'utf8');
  const [, width = like.width ?? '720px'] = /src="elements\.js" data-width="([^"]+)"/.exec(html) ?? [];
  const style = `display:block!important;width:${width}!important;padding-bottom:16px!important`;
  const markup = stands(like)
    .map((each) => `<div class="stand" style="${style}">${each}</div>`)
    .join('');
  return html
    .replace('data-bs-theme="light"', `data-bs-theme="${dark ? 'dark' : 'light'}"`)
    .replace('<script src="load-library.js"></script>', '')
    .replace(/<script src="elements\.js"[^>]*><\/script>/, () => markup + after);
}
