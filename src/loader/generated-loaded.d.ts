/** The module that the build writes once it has built the files for the loader. */
declare module '#generated/loaded.js' {
  /** By tag: the files in `loaded/` that the element needs, its own last. */
  export const files: Readonly<Record<string, readonly string[]>>;
}
