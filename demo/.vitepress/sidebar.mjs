/** The sidebar, from the folders: a page is in it as soon as its file is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { elements } from './elements.mjs';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

const LAST = 1000;

/** The title and place of a page, as its front matter names them. */
function factsOf(file) {
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  const { title, order = LAST, sidebar } = parse(front) ?? {};
  return { title, order, isListed: sidebar !== false };
}

/** Pages of a folder by their `order`, then by name; `index.md` comes first. */
function pagesIn(folder, base) {
  if (!existsSync(`${SOURCE}${folder}`)) return [];
  return readdirSync(`${SOURCE}${folder}`)
    .filter((name) => name.endsWith('.md') && !name.startsWith('['))
    .map((name) => ({ name, ...factsOf(`${SOURCE}${folder}/${name}`) }))
    .filter(({ isListed }) => isListed)
    .map((page) => (page.name === 'index.md' ? { ...page, order: -1 } : page))
    .sort((one, other) => one.order - other.order || one.name.localeCompare(other.name, 'en'))
    .map(({ name, title }) => ({
      text: title ?? name.replace(/\.md$/, ''),
      link: `${base}${folder.split('/').at(-1)}/${name === 'index.md' ? '' : name.replace(/\.md$/, '')}`,
    }));
}

/**
 * @param {string} locale the folder of a language in the source: `''` or `en/`
 * @param {Readonly<Record<'elements' | 'guides' | 'hosts' | 'recipes' | 'contributing' | 'theming', string>>} titles
 */
export function sidebarOf(locale, titles) {
  const base = `/${locale}`;
  const group = (folder, more = []) => ({
    text: titles[folder],
    items: [...pagesIn(`${locale}${folder}`, base), ...more],
  });
  const tags = elements().map(({ tagName }) => ({ text: tagName, link: `${base}elements/${tagName}` }));
  const ofElements = [group('elements', [...tags, { text: titles.theming, link: `${base}theming` }])];
  const toImport = { text: factsOf(`${SOURCE}${locale}import.md`).title, link: `${base}import` };
  const ofGuides = [
    ...['guides', 'hosts', 'recipes'].map((folder) => group(folder)),
    group('contributing', [toImport]),
  ];
  return {
    [`${base}elements/`]: ofElements,
    [`${base}theming`]: ofElements,
    [`${base}guides/`]: ofGuides,
    [`${base}hosts/`]: ofGuides,
    [`${base}recipes/`]: ofGuides,
    [`${base}contributing/`]: ofGuides,
  };
}
