/** A mailbox that is one letter from a known one, be it left out, added, changed, or swapped with the next: most likely a slip. */
import { editDistance } from '../../../src/dataset/edit-distance.js';
import { isInside } from '../read/mail.js';
import type { PeopleIndex } from './match-people.js';

/** Below this length, those of two people often differ in one letter: `ly`, `lb`. */
const SHORTEST = 4;

const localPart = (address: string): string => address.toLowerCase().split('@', 1)[0] ?? '';

/**
 * @param address One that the records don't know.
 * @param own Mailboxes that it would take the place of.
 * @returns The known one, if there is one.
 */
export function nearMailbox(address: string, index: PeopleIndex, own: readonly string[]): string | undefined {
  if (!index.findsSlips || !isInside(address, index.mailDomain)) return undefined;
  const local = localPart(address);
  const isNear = (known: string): boolean =>
    isInside(known, index.mailDomain) && editDistance(local, localPart(known)) === 1;
  const others = [...index.byMailbox.keys(), ...index.groupsByMailbox.keys()].filter(
    (known) => !index.answered.has(known),
  );
  return (
    own.find(isNear) ??
    others.find((known) => Math.min(local.length, localPart(known).length) >= SHORTEST && isNear(known))
  );
}
