import {
  html,
  LitElement,
  nothing,
  render,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { str } from '@lit/localize';
import { bundledDataset } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { profileOf as ProfileOf } from '../../dataset/profile-of.js';
import type { ArchivedGroup, Group, Person } from '../../dataset/records.js';
import { languageOf } from '../../language/language-of.js';
import type { Words } from '../../language/words.js';
import { LANGUAGES, languageNamed, LOCALES } from '../../locales/languages.js';
import { observePage } from '../../page/page-observer.js';
import { host } from '../../styles/host.js';
import { schemeOf, schemeOfSystem, type Scheme } from '../../styles/theme-of.js';
import { tokens } from '../../styles/tokens.js';
import { rootFromServer, startOver } from './hydration.js';
import { note } from '../templates/note.js';
import { sourceLine } from '../templates/source-line.js';
import { version } from './version.js';
import { warnOnce } from './warn-once.js';
import { withCode } from './lazy-import.js';

const THEMES = ['auto', 'light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * What all elements have in common: they speak the language and wear the theme of the place in the page where they
 * stand, and answer bad input with a sentence instead of an exception.
 *
 * @attr {number} refresh - After how many seconds the records of `src` are asked for anew, while the page is visible; at least 60.
 *
 * @cssprop --kys-text - Text, in all elements.
 * @cssprop --kys-muted - Lesser text, and lines that matter, in all elements.
 * @cssprop --kys-surface - Background, in all elements.
 * @cssprop --kys-sunken - Background of tags, in all elements.
 * @cssprop --kys-line - Borders, in all elements.
 * @cssprop --kys-accent - Links, buttons, focus, and the class of external affairs, in all elements.
 * @cssprop --kys-internal - The class of internal affairs, in all elements.
 * @cssprop --kys-special - The class of special programs, in all elements.
 * @cssprop --kys-doubt - What is to be confirmed, and offices, in all elements.
 * @cssprop [--kys-radius=12px] - Corners of cards and of the contact.
 */
export abstract class KysElement extends LitElement {
  static override styles: CSSResultGroup = [host, tokens];

  static override properties: PropertyDeclarations = {
    theme: {},
    showSource: { type: Boolean, attribute: 'show-source' },
    records: { attribute: false },
    src: {},
    term: {},
    structuredData: { type: Boolean, attribute: 'structured-data' },
  };

  /** The version of the library that this class is of. */
  static readonly version: string = version;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** `light` or `dark` whatever the page is, `system` as the operating system; by default as the page around it. */
  theme: Theme = 'auto';

  /** Shows of which term and date the data is, and where it comes from. */
  showSource = false;

  /** The records to show, where it is not to be those that the library ships. */
  records: Dataset = bundledDataset;

  /** Where the records to show are, in the form of `kys.json`: https, or of your own site. See `kys-dataset`. */
  src?: string;

  /** The term of office to show, of those that the library has, such as `2024`; by default the newest. */
  term?: string;

  /** Tells search engines what the element shows, as JSON-LD in the head of the page. */
  structuredData?: boolean;

  protected abstract readonly words: Words;

  /** The group or person whom the element is about; `undefined` where there is none of that name, or it is about all. */
  protected record?: Group | ArchivedGroup | Person | undefined;

  /** What there is to read about a group, in an element that has it. */
  protected readonly profileOf?: typeof ProfileOf;

  /** What the element says above its content, and whether in its place; `undefined` where it has nothing to say. */
  #said: string | undefined;
  #failed = false;
  #notices: string[] = [];
  /** All terms that there are, once they are loaded. */
  #terms: readonly string[] | undefined;
  #ofTerm: Dataset | undefined;
  #pageScheme: Scheme = '';
  #scheme: Scheme | 'system' = '';
  #stopObserving: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#followPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /**
   * A style sheet belongs to one document: in another one, such as that of a frame, the element needs its own anew, also
   * where it has not been drawn yet. A document without window draws nothing.
   */
  adoptedCallback(): void {
    // In engines that adopt none, styles are elements, and come along.
    if (!supportsAdoptingStyleSheets) return;
    const root = ((this as { renderRoot?: unknown } as { renderRoot?: ShadowRoot }).renderRoot ??= this.attachShadow({
      mode: 'open',
    }));
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    root.adoptedStyleSheets = (this.constructor as typeof KysElement).elementStyles.map((styles) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((styles as CSSResult).cssText);
      return sheet;
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // The observer alone would tell later than `await element.updateComplete` returns.
    if (name !== 'lang' || !this.isConnected) return;
    this.requestUpdate();
    this.#followPage();
  }

  /** What a server has rendered shows until the first update, in the same task. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot) return rootFromServer(this, shadowRoot, () => super.createRenderRoot());
    const root = super.createRenderRoot();
    // Where styles are elements, Lit would draw before them, and the fallback, which is drawn after them, would be a second tree.
    delete this.renderOptions.renderBefore;
    return root;
  }

  /** Records from elsewhere may be anything: what fails by them is said in the console, and the fallback shows. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (startOver(this)) return;
      warnOnce(`<${this.localName}>`, String(error));
      render(html`<slot></slot>`, this.renderRoot);
    }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // A framework that has no records yet binds none.
    this.records ??= bundledDataset;
    this.#said = undefined;
    this.#failed = false;
    this.#notices = [];
    const tag = this.getAttribute('lang')?.trim();
    if (tag && !languageNamed(tag)) {
      const { msg } = this.words;
      this.notice(
        `lang="${tag}": the text is in English. Allowed: ${LANGUAGES.join(', ')}.`,
        msg('没有这种语言的内容，以英文显示。', { id: 'element.other-language' }),
      );
    }
    if (this.#terms && this.term !== this.records.meta.term) this.oneOf('term', this.term!, this.#terms);
    const theme = this.oneOf('theme', this.theme, THEMES);
    this.#scheme = theme === 'auto' ? this.#pageScheme : theme === 'system' ? schemeOfSystem() || theme : theme;
  }

  protected override render(): unknown {
    // Without white space, which would show where an element stands in a line of text.
    return html`<div class="kys ${this.#scheme}" lang=${LOCALES[this.words.language].tag}>
      ${this.#said === undefined ? nothing : note(this.#said, this.#failed ? 'note' : 'heard')}${
        this.#failed ? this.renderFallback() : this.renderContent()
      }${this.#notices.map((sentence) => note(sentence))}${this.showSource ? sourceLine(this.records.meta, this.words) : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    // What a framework binds as empty or off loads nothing.
    const toFollow = (name: 'src' | 'term'): unknown => changed.get(name) || (changed.has(name) && this[name]);
    if (toFollow('src'))
      void withCode(this, import('../controllers/dataset-source.js'), ({ follow }) =>
        follow(this, (records) => (this.records = records ?? bundledDataset)),
      );
    if (toFollow('term')) {
      void withCode(this, import('../../dataset/dataset-of-term.js'), ({ datasetOfTerm, knownTerms }) => {
        this.#terms = knownTerms(bundledDataset);
        const records = datasetOfTerm(this.term!, bundledDataset);
        // Records from elsewhere that came meanwhile stay, where the library has none of the term.
        if (records || this.records === this.#ofTerm) this.records = this.#ofTerm = records ?? bundledDataset;
        this.requestUpdate();
      });
    }
    if (this.structuredData || changed.get('structuredData')) {
      void withCode(this, import('../controllers/structured-data.js'), ({ describe }) =>
        describe(this, this.record, this.records === bundledDataset, this.words.language, this.profileOf),
      );
    }
  }

  /** The element in full, where it has its data. */
  protected abstract renderContent(): unknown;

  /** What stands below the sentence where it has not: what the page has to offer. */
  protected renderFallback(): unknown {
    return html`<slot></slot>`;
  }

  /**
   * The element can't show its data: tells the page's author in the console, the visitor in a sentence.
   *
   * @param problem what is wrong; empty where nothing is, and there only is no data yet.
   */
  protected fail(problem: string, sentence: string): void {
    if (problem) warnOnce(`<${this.localName}>`, problem);
    this.say(sentence);
    this.#failed = true;
  }

  /** Says a sentence to screen readers alone, in the region in which one of `fail` would stand: so it is heard when it changes. */
  protected say(sentence: string): void {
    this.#said = sentence;
  }

  /** Tells the page's author something, in the console and, for one who has none at hand, in the element. */
  protected notice(problem: string, sentence: string): void {
    warnOnce(`<${this.localName}>`, problem);
    this.#notices.push(sentence);
  }

  /** The value of an attribute where it is allowed; else the first of those allowed, with a notice. */
  protected oneOf<Value extends string>(attribute: string, value: string | number, allowed: readonly Value[]): Value {
    const known = allowed.find((one) => one === `${value}`);
    if (known === undefined && (value ?? '') !== '') {
      const values = allowed.join(', ');
      this.notice(
        `unknown ${attribute} "${value}". Allowed: ${values}.`,
        this.words.msg(str`不认识 ${attribute}="${value}"，可用：${values}。`, { id: 'element.unknown-value' }),
      );
    }
    return known ?? allowed[0]!;
  }

  /** Reads language and theme from the page, and observes it anew: what changed may have moved the element in it. */
  readonly #followPage = (): void => {
    this.#stopObserving?.();
    this.#stopObserving = observePage(this, this.#followPage);
    const language = languageOf(this);
    const scheme = schemeOf(this);
    if (language === this.words.language && scheme === this.#pageScheme) return;
    this.words.language = language;
    this.#pageScheme = scheme;
    this.requestUpdate();
  };
}
