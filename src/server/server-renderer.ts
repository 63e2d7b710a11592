import { LitElementRenderer, type ElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { bundledDataset } from '../dataset/bundled.js';
import { datasetOfTerm, knownTerms } from '../dataset/dataset-of-term.js';
import type { KysElement } from '../elements/base/kys-element.js';
import { languageForTag, languageNamed, SOURCE_LANGUAGE } from '../locales/languages.js';
import { attributesMarkup } from './server-attributes.js';
import { isTag } from './server-tags.js';
import type { FoundElement } from './server-markup.js';

/** How elements are rendered. */
export interface RenderOptions {
  /** The language of those without a `lang` of their own, such as `zh`, `zh-TW`, or `en-US`. Default: the nearest `lang` around, else `zh`. */
  readonly lang?: string | undefined;
  /** The nonce of the page's `style-src`, for the style elements in the markup. */
  readonly nonce?: string | undefined;
  /** The address of the page, against which `href` is resolved. Without it, `href` begins with `/` or `https://`. */
  readonly base?: string | undefined;
}

/**
 * Stands for the page's own site where its address isn't known. No site can have this name (RFC 2606), and no page can
 * have it in a text: it's another one in each process.
 */
const SOME_SITE = `https://${crypto.randomUUID()}.invalid/`;

/** What nobody can use without script, where there is none: a browser that runs none says so. */
const WITHOUT_SCRIPT =
  '@media (scripting:none){[part=copy],[part=save],[part=scan],[part=open],[part=question],[role=search]{display:none!important}' +
  '.closed section,button~section .name{display:block!important}}';

/** Takes out again what stands for the page's own site. A path may begin with two slashes, and alone would be another site. */
export const withoutSomeSite = (html: string): string =>
  html.split(`"${SOME_SITE}/`).join('"/.//').split(`"${SOME_SITE}`).join('"/');

/**
 * Whether an address leads to the same place from every page of a site. Browsers take off white space and control
 * characters before it, and read `/\\other.example` as `//other.example`.
 */
function needsNoBase(href: string): boolean {
  const address = href.replace(/^[^!-\u{10ffff}]+/u, '');
  return (
    /^https:\/\//i.test(address) ||
    (address.startsWith('/') &&
      URL.canParse(address, SOME_SITE) &&
      new URL(address, SOME_SITE).href.startsWith(SOME_SITE))
  );
}

/**
 * The `lang` that an element without one is to have, so that the browser speaks the same wherever it comes to stand.
 *
 * @param lang its language; empty where nobody has said any
 * @param given whether that was said to the renderer, and not by the page
 * @returns `undefined` where the page says a language that the elements don't speak: what it has in the element may be in that
 */
function langToWrite(lang: string, given: boolean): string | undefined {
  if (!lang) return SOURCE_LANGUAGE;
  if (languageNamed(lang)) return lang;
  return given ? languageForTag(lang) : undefined;
}

/** @throws {TypeError} where an option can't be what it is to be; it names the option */
export function checkOptions(options: RenderOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: no object.');
  const { lang, nonce, base } = options;
  for (const [name, value] of Object.entries({ lang, nonce, base } as Readonly<Record<string, unknown>>))
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`${name}: no text.`);
  if (nonce !== undefined && !/^[\w+/-]+={0,2}$/.test(nonce)) throw new TypeError('nonce: not in Base64.');
  if (base !== undefined && !/^https?:$/.test(URL.canParse(base) ? new URL(base).protocol : '')) {
    throw new TypeError(`base: ${JSON.stringify(base)} is no address of a page.`);
  }
}

type Rendered = KysElement & { readonly href?: string };

/**
 * Renders an element of a page in its language, and with the nonce of the page; and those that it shows in its shadow root.
 *
 * @param info what Lit knows while it renders
 */
export const rendererFor = (
  info: RenderInfo,
  { attributes, lang, inside }: FoundElement,
  { nonce, base, lang: given }: RenderOptions,
): typeof LitElementRenderer =>
  class extends LitElementRenderer {
    /** Whether this is that of the page. */
    readonly #outermost = !info.customElementInstanceStack.length;

    static override matchesClass(_class: typeof HTMLElement, tag = ''): boolean {
      return isTag(tag);
    }

    constructor(tag: string) {
      super(tag);
      if (!this.#outermost) return;
      // Past Lit, which would change some names to lower case that a browser leaves as they are.
      for (const [name, value] of attributes) {
        this.element.setAttribute(name, value);
        this.attributeChangedCallback(name, null, value);
      }
    }

    override connectedCallback(): void {
      const element = this.element as Rendered;
      const tag = langToWrite(lang, !!given?.trim());
      if (this.#outermost && !inside && !element.getAttribute('lang')?.trim() && tag) element.setAttribute('lang', tag);
      element['page'].language = languageForTag(lang || SOURCE_LANGUAGE);
      // In a page it loads on request, for which nobody waits here.
      if (element.term) {
        element['source'].terms = knownTerms(bundledDataset);
        element.records = datasetOfTerm(element.term, bundledDataset);
      }
      if (!base && element.href && !needsNoBase(element.href)) {
        throw new TypeError(
          `<${this.tagName}>: href=${JSON.stringify(element.href)} needs the address of the page: give it as base.`,
        );
      }
      Object.defineProperty(element, 'baseURI', { value: base ?? SOME_SITE });
      super.connectedCallback();
    }

    override renderAttributes(): ReturnType<ElementRenderer['renderAttributes']> {
      return [attributesMarkup([...this.element.attributes].map(({ name, value }) => [name, value] as const))];
    }

    override renderShadow(renderInfo: RenderInfo): ReturnType<ElementRenderer['renderShadow']> {
      const [open, ...rest] = super.renderShadow(renderInfo) ?? [];
      if (open !== '<style>') throw new Error('@lit-labs/ssr: this release writes styles in another way.');
      return [nonce ? `<style nonce="${nonce}">` : open, WITHOUT_SCRIPT, ...rest];
    }
  };
