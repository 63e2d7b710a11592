import { unquoted } from '../locales/unquoted.js';

/** A name as it is looked up: however wide its letters are, in whatever case, with or without quotation marks. */
export const keyOf = (name: string): string => unquoted(name.normalize('NFKC')).toLowerCase();

/** Items by their names; the first to bear a name keeps it. */
export const byName = <Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): Map<string, Item> =>
  new Map([...items].reverse().flatMap((item) => namesOf(item).map((name) => [name, item])));

export const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];
