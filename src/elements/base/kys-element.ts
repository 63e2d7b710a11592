import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { str } from '@lit/localize';
import { bundledDataset } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import { hasOwn } from '../../dataset/own.js';
import type { profileOf as ProfileOf } from '../../dataset/profile-of.js';
import type { ArchivedGroup, Group, Person } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { unquoted } from '../../locales/unquoted.js';
import { LANGUAGES, languageNamed, LOCALES } from '../../locales/languages.js';
import { host } from '../../styles/host.js';
import type { Scheme } from '../../styles/theme-of.js';
import { tokens } from '../../styles/tokens.js';
import { PageContext, schemeFor, THEMES, type Theme } from '../controllers/page-context.js';
import { RecordsController } from '../controllers/records-controller.js';
import { note } from '../templates/note.js';
import { adoptStylesAnew } from './adopted-styles.js';
import { isOver } from '../../dataset/is-over.js';
import { lazyImport, soon } from './lazy-import.js';
import { makeRoom, rootFromServer, startOver } from './hydration.js';
import { makePropertiesPlain } from './plain-properties.js';
import { version } from './version.js';
import { warnOnce } from './warn-once.js';

export type { Theme };

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

  static override get properties(): PropertyDeclarations {
    return {
      theme: {},
      showSource: { type: Boolean, attribute: 'show-source' },
      hideAge: { type: Boolean, attribute: 'hide-age' },
      records: { attribute: false },
      src: {},
      term: {},
      structuredData: { type: Boolean, attribute: 'structured-data' },
    };
  }

  protected static override finalize(): void {
    if (hasOwn(this, 'finalized')) return;
    makePropertiesPlain(this);
    super.finalize();
  }

  /** What stands below an element about its records: it loads with the first that shows where they are from, for all. */
  static below: typeof import('./age-line.js') | undefined;

  /** The version of the library that this class is of. */
  static readonly version: string = version;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** `light` or `dark` whatever the page is, `system` as the operating system; by default as the page around it. */
  theme: Theme = 'auto';

  /** Shows of which term and date the data is, and where it comes from. */
  showSource = false;

  /** Leaves out the line that says, once the term is over, which term the data is of, and that things may have changed. */
  hideAge = false;

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

  protected readonly page = new PageContext(this);
  protected readonly source = new RecordsController(this);
  /** Stands above the content, or in its place where the element has failed; `undefined` where there is nothing to announce. */
  #announcement: string | undefined;
  #failed = false;
  #notices: string[] = [];
  #scheme: Scheme | 'system' = '';

  /** What a page has set before the element was defined is known by now. */
  protected override firstUpdated(): void {
    void this.loadNeeded();
  }

  /** What is told beside the content loads where it is wanted. */
  protected override updated(changed: PropertyValues): void {
    const { records } = this;
    // By the visitor's calendar, which a server doesn't know: what it has rendered may be read years later.
    if (!this.hideAge && isOver(records.meta))
      void lazyImport(this, import('./age-line.js'), ({ tellAge }) => tellAge(this));
    // What search engines were told is taken back, too.
    if (changed.get('structuredData') || this.structuredData)
      void lazyImport(this, import('../controllers/structured-data.js'), ({ describe }) =>
        describe(this, records === bundledDataset),
      );
  }

  /**
   * The records to show, where it is not to be those that the library ships.
   *
   * @default bundledDataset
   */
  get records(): Dataset {
    return this.source.current;
  }

  set records(records: Dataset | undefined) {
    this.source.give(records);
  }

  adoptedCallback(): void {
    adoptStylesAnew(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // The observer alone would tell later than `await element.updateComplete` returns.
    if (name !== 'lang' || !this.isConnected) return;
    this.requestUpdate();
    this.page.read();
  }

  /** What a server has rendered shows until the first update. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot) return rootFromServer(this, shadowRoot, () => super.createRenderRoot());
    const root = super.createRenderRoot();
    // Where styles are elements, Lit would draw before them, and the fallback, which is drawn after them, would be a second tree.
    delete this.renderOptions.renderBefore;
    return root;
  }

  /** What a server has written in Traditional Chinese shows until the element can speak that, too. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const arriving = this.hasUpdated ? undefined : this.page.arriving;
    const needed = this.loadNeeded();
    return arriving || needed
      ? Promise.all([arriving, needed && soon(needed)]).then(() => super.scheduleUpdate())
      : super.scheduleUpdate();
  }

  /**
   * Loads what the next update needs, which waits for it, if it comes soon; else the element updates again once it is there.
   * Where it doesn't come, the next update asks again.
   *
   * @returns `undefined` where all is there
   */
  protected loadNeeded(): Promise<unknown> | undefined {
    if (!this.showSource || KysElement.below) return undefined;
    return lazyImport(this, import('./age-line.js'), (below) => {
      KysElement.below = below;
      this.requestUpdate();
    });
  }

  /** Records from elsewhere may be anything: what fails by them is said in the console, and the fallback shows. */
  protected override performUpdate(): void {
    const focused = this.shadowRoot?.activeElement;
    try {
      makeRoom(this);
      super.performUpdate();
    } catch (error) {
      if (startOver(this)) return;
      warnOnce(`<${this.localName}>`, String(error));
      render(html`<slot></slot>`, this.renderRoot);
    }
    if (focused && !this.shadowRoot?.activeElement) this.focusNear(focused);
  }

  /** What has had the focus is gone: it goes to what is nearest, by default the element as a whole, not to the page's beginning. */
  protected focusNear(_gone?: Element): void {
    const whole = this.renderRoot.querySelector<HTMLElement>('.kys');
    whole?.setAttribute('tabindex', '-1');
    whole?.focus({ preventScroll: true });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.words.language = this.page.language;
    this.#announcement = undefined;
    this.#failed = false;
    this.#notices = [];
    this.#checkLanguage();
    const { terms } = this.source;
    if (terms && this.term !== this.records.meta.term) this.oneOf('term', this.term!, terms);
    this.#scheme = schemeFor(this.oneOf('theme', this.theme, THEMES), () => this.page.scheme);
  }

  protected override render(): unknown {
    const above =
      this.#announcement === undefined ? nothing : note(this.#announcement, this.#failed ? 'note' : 'heard');
    const content = this.#failed ? this.renderFallback() : this.renderContent();
    const below = [
      this.#notices.map((sentence) => note(sentence)),
      this.showSource ? KysElement.below?.sourceLine(this.records.meta, this.words, html) : nothing,
    ];
    // Without white space, which would show where an element stands in a line of text.
    // prettier-ignore
    return html`<div class="kys ${this.#scheme}" lang=${LOCALES[this.words.language].tag}>${above}${content}${below}</div>`;
  }

  /** The element in full, where it has its data. */
  protected abstract renderContent(): unknown;

  /** What stands below the sentence where it has not: what the page has to offer. */
  protected renderFallback(): unknown {
    return html`<slot></slot>`;
  }

  /**
   * Has a sentence stand in place of the content, above the fallback: the element can't show its data.
   *
   * @param problem what is wrong, for the page's author in the console; empty where nothing is, and there only is no data yet.
   */
  protected fail(problem: string, sentence: string): void {
    if (problem) warnOnce(`<${this.localName}>`, problem);
    this.announce(sentence);
    this.#failed = true;
  }

  /** Tells a sentence to screen readers alone. In the region where one of `fail` would stand, so that a change is announced. */
  protected announce(sentence: string): void {
    this.#announcement = sentence;
  }

  /** Warns the page's author in the console and, as they may have none at hand, by a sentence below the content. */
  protected notice(problem: string, sentence: string): void {
    warnOnce(`<${this.localName}>`, problem);
    this.#notices.push(sentence);
  }

  /** The value of an attribute where it is allowed, whatever its case; else the first of those allowed, with a notice. */
  protected oneOf<Value extends string>(attribute: string, value: string | number, allowed: readonly Value[]): Value {
    const wanted = unquoted(`${value ?? ''}`).toLowerCase();
    const known = allowed.find((one) => one === wanted);
    if (known === undefined && wanted) {
      const values = allowed.join(', ');
      this.notice(
        `unknown ${attribute} "${value}". Allowed: ${values}.`,
        this.words.msg(str`不认识 ${attribute}="${value}"，可用：${values}。`, { id: 'element.unknown-value' }),
      );
    }
    return known ?? allowed[0]!;
  }

  /** A language that the elements don't speak, on the element itself, is worth a notice; one around it is not. */
  #checkLanguage(): void {
    const tag = this.getAttribute('lang')?.trim();
    if (!tag || languageNamed(tag)) return;
    this.notice(
      `lang="${tag}": the text is in English. Allowed: ${LANGUAGES.join(', ')}.`,
      this.words.msg('没有这种语言的内容，以英文显示。', { id: 'element.other-language' }),
    );
  }
}
