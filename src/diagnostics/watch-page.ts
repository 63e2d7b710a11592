import { lazyImport } from '../elements/base/lazy-import.js';
import { warnOnce } from '../elements/base/warn-once.js';
import { languageNamed } from '../locales/languages.js';
import { hasLikelyMistake, isInChinese } from './likely-mistakes.js';

/** The tags of the elements that show something, by the build. */
declare const KYS_TAGS: readonly string[];

const TAGS = [...KYS_TAGS, 'kys-dataset'];

/** How long a page is given to bind its attributes, in ms. */
const UNTIL_BOUND = 300;

/** The elements that go by the language that a page names, where it names another and is in Chinese. */
function inWrongLanguage(elements: readonly Element[]): readonly Element[] {
  const { documentElement, body } = document;
  const { lang } = documentElement;
  if (!lang || languageNamed(lang)?.startsWith('zh')) return [];
  const byPage = elements.filter((element) => element.closest('[lang]') === documentElement);
  // By what is seen: scripts and fallbacks say nothing of the language.
  return byPage.length && isInChinese(body.innerText.slice(0, 20_000)) ? byPage : [];
}

/** Elements that came since the last look. */
const came = new Set<Element>();
let isWaiting = false;

function look(): void {
  isWaiting = false;
  const elements = [...came];
  came.clear();
  const mistaken = elements.filter(hasLikelyMistake);
  const mistyped = [...document.querySelectorAll(':not(:defined)')].filter(
    ({ localName }) => localName.startsWith('kys') && !TAGS.includes(localName),
  );
  const foreign = inWrongLanguage(elements);
  const [first] = [...mistaken, ...mistyped, ...foreign];
  if (!first) return;
  void lazyImport(first, import('./diagnostics.js'), ({ diagnoseElement, diagnoseLanguage, diagnoseTag }) => {
    mistaken.forEach(diagnoseElement);
    for (const element of mistyped) diagnoseTag(element, TAGS);
    if (foreign.length) diagnoseLanguage();
  });
}

function onceLoaded(run: () => void): void {
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
}

function lookLater(): void {
  if (isWaiting) return;
  isWaiting = true;
  onceLoaded(() => setTimeout(look, UNTIL_BOUND));
}

/** Looks for likely mistakes of a page's author, in each element once it is there, and in tags that nobody has defined. */
export function watchPage(): void {
  const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
  if (src && /\/kys\.js(?:\?|$)/.test(src))
    warnOnce('kys.js', `is a module. Write <script type="module" src="${src}">.`);
  onceLoaded(() => document.querySelectorAll(TAGS.join()).forEach((element) => came.add(element)));
  // Each element that comes later asks for its records, but for `kys-dataset`.
  document.addEventListener(
    'context-request',
    (event) => {
      const [element] = event.composedPath();
      if (!(element instanceof Element && TAGS.includes(element.localName))) return;
      came.add(element);
      lookLater();
    },
    true,
  );
  lookLater();
}
