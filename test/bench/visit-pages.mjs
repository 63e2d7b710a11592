import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleForPage } from './bundle-for-page.mjs';

const dist = new URL('../../dist/', import.meta.url);

const CARD = '<kys-group-card group="media"></kys-group-card>';
const CHART = '<kys-org-chart></kys-org-chart>';

const page = (body, head = '') => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>bench</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const module = (src) => `<script type="module" src="${src}"></script>`;
const preload = (href) => `<link rel="modulepreload" href="${href}">`;

const built = (path) =>
  readFile(new URL(path, dist), 'utf8').catch(() => {
    throw new Error(`dist/${path} is missing: run npm run build first`);
  });

const bundled = (path) => bundleForPage({ entryPoints: [fileURLToPath(new URL(path, import.meta.url))] });

/** What the loader asks for on a page with one card: a file that others share, and the card's own. */
async function loadedFiles() {
  const names = await readdir(new URL('loaded/', dist));
  return ['core.', 'kys-group-card.'].map((start) => `loaded/${names.find((name) => name.startsWith(start))}`);
}

/** The files that pages load, by their paths; those of the build are at theirs. */
export async function visitedFiles() {
  const ofBuild = ['kys.js', 'kys.loader.js', 'standalone/kys-group-card.js', 'standalone/kys-org-chart.js'];
  const paths = [...ofBuild, ...(await loadedFiles())];
  return new Map([
    ...(await Promise.all(paths.map(async (path) => [path, await built(path)]))),
    ['hydrating-card.js', await bundled('../../dist/kys-group-card.js')],
    ['web-awesome.js', await bundled('peers/visit-web-awesome.mjs')],
    ['react.js', await bundled('peers/visit-react.mjs')],
  ]);
}

/** A mailbox that can be read and written to. The chart has none to see: there it's the first name. */
const MAILBOX = 'a[href^="mailto:"]';
const NAME = '[role=treeitem]';

/**
 * The pages that are visited, in the order of the table.
 *
 * @returns {Promise<readonly { title: string, html: string, seeks: string }[]>} `seeks` is the selector of what a visitor
 *   waits for, in whatever tree it stands
 */
export async function visitedPages() {
  const { renderHTML } = await import(new URL('server.js', dist));
  const article = /<article[\s\S]*<\/article>/.exec(await built('data/v1/zh/groups/media.html'))[0];
  const rendered = await renderHTML(CARD, { lang: 'zh' });
  const [core, card] = await loadedFiles();
  const loader = module('kys.loader.js');
  return [
    { title: 'plain HTML', html: page(article), seeks: MAILBOX },
    { title: 'card, rendered by a server', html: page(rendered, module('hydrating-card.js')), seeks: MAILBOX },
    { title: 'chart alone, to its first name', html: page(CHART, module('standalone/kys-org-chart.js')), seeks: NAME },
    { title: 'card alone', html: page(CARD, module('standalone/kys-group-card.js')), seeks: MAILBOX },
    { title: 'Web Awesome’s card and avatar', html: page('<main></main>', module('web-awesome.js')), seeks: MAILBOX },
    { title: 'card, kys.js', html: page(CARD, module('kys.js')), seeks: MAILBOX },
    { title: 'card, loader', html: page(CARD, loader), seeks: MAILBOX },
    { title: 'card, loader, core preloaded', html: page(CARD, preload(core) + loader), seeks: MAILBOX },
    {
      title: 'card, loader, core and card preloaded',
      html: page(CARD, preload(core) + preload(card) + loader),
      seeks: MAILBOX,
    },
    { title: 'React and react-bootstrap', html: page('<main></main>', module('react.js')), seeks: MAILBOX },
  ];
}
