/**
 * What the texts leave open, since it is a setting (`scripts/site/address.mjs`) or measured.
 *
 * In code:  `%site%` is the site, `%files%` the files of this version there, `%version%` the version, and
 *           `%size:kys.js%` what a page loads for a file of `dist`, with Brotli.
 * In links: `repo:test/hosts` is a path in the repository, and `site:data/v1/kys.json` a file of the site that is no page.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { address, libraryFolder, repositoryAddress, version } from '../../scripts/site/address.mjs';

const SETTINGS = {
  site: address.href.replace(/\/$/, ''),
  files: `${address.origin}${libraryFolder}`.replace(/\/$/, ''),
  version,
};

const DIST = new URL('../../dist/', import.meta.url);

const sizes = new Map();

function sizeOf(file) {
  if (!sizes.has(file)) {
    const { length } = brotliCompressSync(readFileSync(new URL(file, DIST)));
    sizes.set(file, `${Math.max(1, Math.round(length / 1000))} kB`);
  }
  return sizes.get(file);
}

/** A text with what it leaves open. */
export const written = (text) =>
  text
    .replaceAll(/%(site|files|version)%/g, (_, name) => SETTINGS[name])
    .replaceAll(/%size:([^%]+)%/g, (_, file) => sizeOf(file));

/** A page of the repository's host, or a file or folder on its main branch. */
function repositoryPage(path) {
  if (/^(?:issues|releases)\b/.test(path)) return `${repositoryAddress}/${path}`;
  return `${repositoryAddress}/${/\.\w+$/.test(path) ? 'blob' : 'tree'}/main/${path}`;
}

/** The address that a link leads to. */
export function linked(href) {
  if (href.startsWith('repo:')) return repositoryPage(href.slice('repo:'.length));
  // Markdown has written the percent signs of a name as those of an address.
  if (href.startsWith('site:')) return address.base + written(decodeURI(href.slice('site:'.length)));
  return href;
}

/** A plugin of markdown-it, after those of VitePress. */
export function writtenAddresses(markdown) {
  const { highlight } = markdown.options;
  // Here, since code from a file is read only when it's drawn.
  markdown.options.highlight = (code, ...rest) => highlight(written(code), ...rest);
  const drawLink = markdown.renderer.rules.link_open;
  // And here, since VitePress would take a file for a page.
  markdown.renderer.rules.link_open = (...drawing) =>
    drawLink(...drawing).replace(/ href="([^"]*)"/, (_, href) => ` href="${linked(href)}"`);
  markdown.core.ruler.push('written-addresses', ({ tokens }) => {
    for (const { children } of tokens) for (const one of children ?? []) one.content = written(one.content);
  });
}
