import { LOCALES } from '../locales/languages.js';

/** What makes texts those of another language before they are written: each in a structure, or one. */
export type Rewrite = <Made>(made: Made) => Made;

export const asItIs: Rewrite = (made) => made;

/**
 * A structure of texts, such as an article or JSON-LD, in Traditional Chinese: every text in it, and the tag of its language.
 *
 * @param made from the Chinese side of the records.
 */
export function inTraditional<Made>(made: Made, toTraditional: (text: string) => string): Made {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return value === LOCALES.zh.tag ? LOCALES['zh-Hant'].tag : toTraditional(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(convert);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
  };
  return convert(made) as Made;
}
