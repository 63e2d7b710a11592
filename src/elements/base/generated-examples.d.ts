/** The module that `scripts/build/write-examples.mjs` makes of each element's `.example.html`. */
declare module '#generated/examples.js' {
  /** By tag. */
  export const examples: Readonly<
    Record<string, { readonly markup: string; readonly attributes: Readonly<Record<string, string>> }>
  >;
}
