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
interface Shown {
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
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): string };
  };
};

/**
 * Loads what writes Traditional Chinese. By itself it would load as a module, which a sandbox keeps out where the site
 * sends no CORS headers; it settles either way.
 */
function loadTraditional(): Promise<unknown> {
  const address = 'kys.traditional.js';
  const policy = trustedTypes?.createPolicy('kys-embed', { createScriptURL: (url) => url });
  const script = document.createElement('script');
  script.nonce = 'kys';
  script.src = policy?.createScriptURL(address) ?? address;
  document.head.append(script);
  return new Promise((settle) => {
    script.onload = script.onerror = settle;
  });
}

function show(main: HTMLElement): void {
  const known = new Map(KYS_TAGS.map((tag) => [tag, attributesOf(tag)]));
  const query = new URLSearchParams(location.search);
  const { element, attributes, origin, problems } = readRequest(query, known, location.href);
  const { documentElement } = document;
  documentElement.lang = LOCALES[languageAsked()].tag;
  documentElement.dataset.theme = query.get('theme') ?? '';
  if (element) {
    const shown = document.createElement(element) as HTMLElement & Shown;
    const isKnown = (group: string): boolean => !!shown.records?.group(group);
    attributes.forEach((value, name) => shown.setAttribute(name, shortened(name, value, isKnown)));
    // What the page has to offer where the element can't show what it's asked for.
    shown.append(...main.childNodes);
    main.append(shown);
  }
  for (const problem of problems) {
    console.warn(`embed.html: ${problem.en}`);
    main.append(sentence(problem));
  }
  fitOnPaper(main);
  tellHeight(main, element ?? '', origin);
}

async function showOnceReady(main: HTMLElement): Promise<void> {
  if (languageAsked() === 'zh-Hant') await loadTraditional();
  show(main);
}

openLinksBeside();
// Without the elements' own script, the page keeps its fallback.
if (KYS_TAGS.every((tag) => customElements.get(tag))) void showOnceReady(document.querySelector('main')!);
else console.warn('embed.html: kys.classic.js has to stand beside it.');
