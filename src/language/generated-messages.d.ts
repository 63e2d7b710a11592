/** The modules that `npm run generate` writes from `xliff/`: one for each family of messages, `card.leader` in `card.js`. */
declare module '#generated/messages/*.js' {
  const family: import('./words.js').Translations;
  export default family;
}
