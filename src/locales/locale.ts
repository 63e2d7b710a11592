/**
 * A language and how it is written. The first `Intl` object of a page costs a slow phone 70 ms before it shows anything,
 * so these few habits stand here as plain functions; tests hold them to what `Intl` has.
 */
export interface Locale {
  /** BCP 47, as the attribute `lang` has it. */
  readonly tag: string;
  /** How a person is called, who may have nicknames. */
  readonly personName: (name: string, nicknames: readonly string[]) => string;
}
