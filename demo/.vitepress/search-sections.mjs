/** What the search finds on pages whose text isn't in a Markdown file: those of elements and of the data. */
import { readFileSync } from 'node:fs';
import { browsed } from '../data/browsed.mjs';
import { elements } from './elements.mjs';
import { referenceOf } from './reference.mjs';

/**
 * @typedef {object} Section
 * @property {string} anchor empty for the page itself
 * @property {string[]} titles of the page and of the section
 * @property {string} text
 */

const PAGE = /\/(?<english>en\/)?(?:elements\/(?<tag>kys-[a-z-]+)|(?<data>data))\.md$/;

const withoutMarkup = (markdown) =>
  markdown
    .replaceAll(/<[^>]*>|[`*|#]|\{#[\w-]+\}|:?-{3,}:?/g, ' ')
    .replaceAll(/&[#\w]+;/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** @returns {Section[]} */
function sectionsOfElement(tag, language) {
  const element = elements().find(({ tagName }) => tagName === tag);
  const [first, ...others] = referenceOf(element, language).split(/^## /m);
  return [
    { anchor: '', titles: [tag], text: withoutMarkup(first) },
    ...others.map((section) => {
      const [, title, anchor] = /^(.*?) \{#([\w-]+)\}/.exec(section);
      return { anchor, titles: [tag, title], text: withoutMarkup(section) };
    }),
  ];
}

/** @returns {Section[]} */
function sectionsOfData(language) {
  const records = JSON.parse(readFileSync(new URL('../../dist/data/v1/kys.json', import.meta.url), 'utf8'));
  const { groups, people } = browsed(records, language);
  const title = { zh: '数据', en: 'Data' }[language];
  return [
    ...groups.map(({ id, name, rows }) => ({
      anchor: `group-${id}`,
      titles: [title, name],
      text: [id, ...rows.flatMap(({ values }) => values.map(({ text }) => text))].join(' '),
    })),
    ...people.map(({ id, name, other, emails, posts }) => ({
      anchor: `person-${id}`,
      titles: [title, name],
      text: [...other, ...emails, ...posts].join(' '),
    })),
  ];
}

/**
 * @param {string} file the path of a page's source
 * @returns {Section[] | undefined} nothing for a page that is in its file as it is read
 */
export function sectionsOf(file) {
  const { english, tag, data } = PAGE.exec(file.replaceAll('\\', '/'))?.groups ?? {};
  const language = english ? 'en' : 'zh';
  if (tag) return sectionsOfElement(tag, language);
  return data ? sectionsOfData(language) : undefined;
}
