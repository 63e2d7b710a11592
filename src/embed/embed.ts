/** The script of `embed.html`, which shows one element in a frame: the one that the page's address names. */
import { languageForTag, LANGUAGES, LOCALES, SOURCE_LANGUAGE, type SpokenLanguage } from '../locales/languages.js';
import { fitOnPaper } from './fit-on-paper.js';
import { openLinksBeside } from './open-links.js';
import { readRequest, shortened, type Problem } from './read-request.js';
import { tellHeight } from './tell-height.js';

/** The tags of all elements, by the build. */
declare const KYS_TAGS: readonly string[];

const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];

/** What the elements have that show records. */
interface Shown extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
  readonly records?: { group(name: string): unknown };
}

function sentence(problem: Problem): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'problem';
  for (const language of LANGUAGES) {
    const span = document.createElement('span');
    span.lang = LOCALES[language].tag;
    span.textContent = `${problem[language]} `;
    paragraph.append(span);
  }
  return paragraph;
}

const languageAsked = (): SpokenLanguage =>
  languageForTag(new URLSearchParams(location.search).get('lang') || SOURCE_LANGUAGE);

/** What a page's policy asks for before a text may be the address of a script. */
const { trustedTypes } = globalThis as {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
  };
};

/** In a sandbox, what elements load on request comes by script tags: those of the library's folder, which is this page's own. */
function allowFilesOnRequest(): void {
  const folder = new URL('.', document.baseURI).href;
  trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url.startsWith(folder) ? url : null) });
}

/** When an element has drawn, with all that it shows other elements for. */
async function whenDrawn({ updateComplete, shadowRoot }: Shown): Promise<void> {
  await updateComplete;
  const inner = [...(shadowRoot?.querySelectorAll<Shown>('*') ?? [])];
  for (const one of inner) await one.updateComplete;
}

function show(main: HTMLElement): void {
  const known = new Map(KYS_TAGS.map((tag) => [tag, attributesOf(tag)]));
  const query = new URLSearchParams(location.search);
  const { element, attributes, origin, problems } = readRequest(query, known, location.href);
  const { documentElement } = document;
  documentElement.lang = LOCALES[languageAsked()].tag;
  documentElement.dataset.theme = query.get('theme') ?? '';
  let drawn: Promise<unknown> | undefined;
  if (element) {
    const shown = document.createElement(element) as Shown;
    const isKnown = (group: string): boolean => !!shown.records?.group(group);
    attributes.forEach((value, name) => shown.setAttribute(name, shortened(name, value, isKnown)));
    // What the page has to offer where the element can't show what it's asked for.
    shown.append(...main.childNodes);
    main.append(shown);
    drawn = whenDrawn(shown);
  }
  for (const problem of problems) {
    console.warn(`embed.html: ${problem.en}`);
    main.append(sentence(problem));
  }
  fitOnPaper(main);
  void tellHeight(main, element ?? '', origin, drawn);
}

openLinksBeside();
allowFilesOnRequest();
// Without the elements' own script, the page keeps its fallback.
if (KYS_TAGS.every((tag) => customElements.get(tag))) show(document.querySelector('main')!);
else console.warn('embed.html: kys.classic.js has to stand beside it.');
