import type { Language } from '../locales/languages.js';
import type { Figure } from './records.js';

interface FactWords {
  /** A text with more in brackets. */
  readonly beside: (text: string, details: readonly string[]) => string;
  /** A team below another. */
  readonly below: (above: string, name: string) => string;
  /** How exact a number is, before it. */
  readonly qualifier: Readonly<Record<NonNullable<Figure['qualifier']>, string>>;
  /** A number, with what it counts. */
  readonly figure: (number: string, label: string) => string;
  readonly signIn: string;
  readonly unclassified: string;
  readonly confirmed: string;
  readonly unconfirmed: string;
  readonly estimated: string;
  readonly vacant: string;
}

/** How each language says what a fact is more than the texts of the records. */
export const FACT_WORDS: Readonly<Record<Language, FactWords>> = {
  zh: {
    beside: (text, details) => `${text}（${details.join('，')}）`,
    below: (above, name) => `${above}／${name}`,
    qualifier: { nearly: '近 ', 'at-least': '至少 ' },
    figure: (number, label) => `${label} ${number}`,
    signIn: '要登录',
    unclassified: '未归类',
    confirmed: '已确认',
    unconfirmed: '待确认',
    estimated: '估计',
    vacant: '空缺',
  },
  en: {
    beside: (text, details) => `${text} (${details.join(', ')})`,
    below: (above, name) => `${above} / ${name}`,
    qualifier: { nearly: 'nearly ', 'at-least': 'at least ' },
    figure: (number, label) => `${number} ${label}`,
    signIn: 'sign-in',
    unclassified: 'Unclassified',
    confirmed: 'confirmed',
    unconfirmed: 'unconfirmed',
    estimated: 'estimated',
    vacant: 'vacant',
  },
};
