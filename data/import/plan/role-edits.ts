/** A role is never overwritten: how one ends in a file, and how an office goes to another. */
import type { CommitteeRecord, HolderRecord, OfficeRecord } from '../../compile/source-records.js';
import type { Edit } from './edit-yaml.js';
import { addItem, prependItem } from './list-edits.js';

/** `ended` stands after the last key, so that the order of the record stays. */
export const endOfRole = (post: 'leaders' | 'deputies', index: number, holder: HolderRecord, term: string): Edit => ({
  insert: [post, index, 'ended'],
  after: Object.keys(holder).at(-1) ?? 'email',
  value: term,
});

export interface NextHolder {
  readonly person: string;
  readonly email: string;
}

/** Another holder in the place of the present one, without a history. */
export const exchangeInOffice = (place: number, { person, email }: NextHolder): readonly Edit[] => [
  { set: ['offices', place, 'person'], value: person },
  { set: ['offices', place, 'email'], value: email },
];

/** Another holder from a term on; the one before joins those of `former`, as the first. */
export function giveOffice(
  place: number,
  { person, email, began, former = [] }: OfficeRecord,
  next: NextHolder,
  term: string,
): readonly Edit[] {
  const path = ['offices', place] as const;
  const gone = { person, email, ...(began !== undefined && { began }), ended: term };
  return [
    ...exchangeInOffice(place, next),
    began === undefined
      ? { insert: [...path, 'began'], after: 'email', value: term }
      : { set: [...path, 'began'], value: term },
    prependItem(former, [...path, 'former'], 'duties', gone),
  ];
}

/** Nobody holds an office any more: it moves to the vacancies, with who held it last as the first of those before. */
export function vacateOffice(
  place: number,
  { offices, vacancies = [] }: CommitteeRecord,
  term: string,
): readonly Edit[] {
  const { id, name, duties, person, email, began, former = [] } = offices[place]!;
  const gone = { person, email, ...(began !== undefined && { began }), ended: term };
  const value = { id, name, duties, former: [gone, ...former] } as unknown as { readonly [key: string]: string };
  return [{ remove: ['offices', place] }, addItem(vacancies, ['vacancies'], 'offices', value)];
}
