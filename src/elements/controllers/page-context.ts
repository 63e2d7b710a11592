import type { ReactiveController, ReactiveElement } from 'lit';
import { SOURCE_LANGUAGE, type SpokenLanguage } from '../../locales/languages.js';
import { languageOf } from '../../language/language-of.js';
import { Words } from '../../language/words.js';
import { lazyImport } from '../base/lazy-import.js';
import { observePage } from '../../page/page-observer.js';
import { schemeOf, schemeOfSystem, type Scheme } from '../../styles/theme-of.js';

/** The themes that an element can have, the default first. */
export const THEMES = ['auto', 'light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * The scheme that a theme comes to.
 *
 * @param pageScheme reads that of the page, where the theme leaves it to the page
 * @returns `system` where the styles can tell what the operating system prefers.
 */
export function schemeFor(theme: Theme, pageScheme: () => Scheme): Scheme | 'system' {
  if (theme === 'auto') return pageScheme();
  return theme === 'system' ? schemeOfSystem() || theme : theme;
}

/**
 * The language and the color scheme of the place in the page where an element stands. Where the page changes either, the
 * element updates.
 */
export class PageContext implements ReactiveController {
  /** The language to speak; simplified Chinese while what writes Traditional Chinese is on its way. */
  language: SpokenLanguage = SOURCE_LANGUAGE;
  scheme: Scheme = '';
  /** What the first drawing waits for, so that what a server has written in Traditional Chinese doesn't change twice. */
  arriving: Promise<unknown> | undefined;
  readonly #host: ReactiveElement;
  #stopObserving: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  /** Reads both from the page, and observes it anew: what has changed may have moved the element to other ancestors. */
  readonly read = (): void => {
    this.#stopObserving?.();
    this.#stopObserving = observePage(this.#host, this.read);
    let language = languageOf(this.#host);
    if (language === 'zh-Hant' && !Words.toTraditional) {
      language = SOURCE_LANGUAGE;
      const arriving = lazyImport(this.#host, import('../../language/traditional.js'), ({ toTraditional }) => {
        Words.toTraditional = toTraditional;
        this.read();
      });
      if (this.#host.shadowRoot?.querySelector('.kys')) this.arriving = arriving;
    }
    const scheme = schemeOf(this.#host);
    if (language === this.language && scheme === this.scheme) return;
    this.language = language;
    this.scheme = scheme;
    this.#host.requestUpdate();
  };
}
