import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { Virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { drawn } from '../drawn.test-harness.js';
import type { KysElement } from '../kys-element.js';
import { shownAll } from '../shown-text.test-harness.js';
import { ComposedCopy } from './composed-copy.test-harness.js';

/** What is read comes from the document, which is the same in each engine: it is compared in one. */
export const describeSpoken = (title: string, suite: () => void): unknown =>
  (/Chrome\//.test(navigator.userAgent) ? describe : describe.skip)(title, suite);

interface Phrase {
  readonly node: Node;
  readonly words: string;
}

const END = /^end of /;

/** All that a screen reader says from the first to the last, and of which node each. */
async function phrasesOf(copy: ComposedCopy, page: HTMLElement): Promise<Phrase[]> {
  const reader = new Virtual();
  await reader.start({ container: page });
  const phrases: Phrase[] = [];
  try {
    for (let words = ''; words !== 'end of main';) {
      await reader.next();
      words = (await reader.lastSpokenPhrase()).replace(/\s+/g, ' ');
      if (!END.test(words)) phrases.push({ node: reader.activeNode!, words });
    }
  } finally {
    await reader.stop();
  }
  return phrases;
}

/** A copy stands in a page of the language of the original. */
async function within<Result>(
  original: Element,
  language: string,
  read: (copy: ComposedCopy, page: HTMLElement) => Promise<Result>,
): Promise<Result> {
  const copy = new ComposedCopy(original);
  const page = document.createElement('main');
  page.lang = language;
  page.append(copy.root);
  document.body.append(page);
  try {
    return await read(copy, page);
  } finally {
    page.remove();
  }
}

/** The language of a node, where it isn't that of the page. */
function otherLanguage(node: Node, page: string): string {
  const element = node instanceof Element ? node : node.parentElement!;
  const language = element.closest<HTMLElement>('[lang]')!.lang;
  return language.split('-')[0] === page ? '' : `[${language}] `;
}

/** What has said its content by its name. */
const NAMED_BY_CONTENT = /^(button|link|option|treeitem), /;

/**
 * One phrase a line, what is inside of something indented; a text in another language than the page begins with that.
 * What a control's name has said is not said again.
 */
function outline(phrases: readonly Phrase[], page: string): string {
  const open: Phrase[] = [];
  let lines = '';
  for (const phrase of phrases) {
    while (open.length && !open.at(-1)!.node.contains(phrase.node)) open.pop();
    const isSaid = open.some(({ words }) => NAMED_BY_CONTENT.test(words) && words.includes(phrase.words));
    if (!isSaid) lines += `${'  '.repeat(open.length)}${otherLanguage(phrase.node, page)}${phrase.words}\n`;
    open.push(phrase);
  }
  return lines;
}

/** What a screen reader says of an element, as a page of that language shows it, from its first word to its last. */
export const spoken = (element: Element, language: string): Promise<string> =>
  within(element, language, async (copy, page) => outline(await phrasesOf(copy, page), language));

/** What it says where the focus goes. */
export const spokenOf = (element: Element, of: Element, language: string): Promise<string> =>
  within(element, language, async (copy, page) => {
    const phrases = await phrasesOf(copy, page);
    const node = copy.of(of)!;
    const phrase = phrases.find((one) => one.node === node);
    if (!phrase) throw new Error(`nothing is said of ${of.localName}`);
    return outline([phrase], language);
  });

/** Waits until an element, what loads on request, and the elements in it have come to rest. */
export async function settled(element: KysElement): Promise<void> {
  do await drawn(element);
  while (element.shadowRoot!.querySelector('.toolbar[role=status]'));
  for (const inner of shownAll<KysElement>(element, '*')) if (inner.shadowRoot) await settled(inner);
}

/** Compares a text with the one kept beside the tests; `npm run spoken:accept` keeps it. */
export async function expectKept(name: string, text: string): Promise<void> {
  const kept = await executeServerCommand<string, { name: string; text: string }>('kept-text', { name, text });
  expect(text).to.equal(kept, `${name} is said otherwise`);
}
