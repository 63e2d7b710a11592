/**
 * The module that `npm run generate` writes from `xliff/en.xlf`: one constant for each family of messages
 * (`card.leader` stands in `card`), so that a bundler leaves out what an element doesn't say.
 */
declare module '#generated/messages.js' {
  type Translations = import('./words.js').Translations;
  export const element: Translations;
  export const card: Translations;
  export const list: Translations;
  export const selection: Translations;
  export const timeline: Translations;
  export const chart: Translations;
  export const tools: Translations;
  export const picture: Translations;
  export const contact: Translations;
  export const person: Translations;
}
