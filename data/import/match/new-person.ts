/** The record that would do for somebody new: it passes the checks as it is, and only has to be looked at. */
import { pinyin } from 'pinyin-pro';
import { stringify } from 'yaml';
import { recordFileText } from '../../compile/record-file-text.js';
import type { Text } from '../../../src/dataset/records.js';
import { isReservedName } from '../../compile/reserved-names.js';
import type { Records } from '../../compile/source-records.js';
import { isInside } from '../read/mail.js';
import type { ReadPerson } from '../read/read-people.js';

export interface NewPerson {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly name: Text;
  /** Whether the mailbox is of the community's own domain; else somebody has to give the reason for another. */
  readonly isInside: boolean;
}

const capital = (syllable: string): string => syllable.charAt(0).toUpperCase() + syllable.slice(1);

/** Surnames of two characters. */
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|司徒|司空|令狐|长孙|宇文|东方|端木|独孤|南宫|西门|澹台|公冶|申屠|太叔|轩辕|呼延|第五|百里|东郭|钟离|闾丘)/u;

/** A name as Chinese passports have it, given name first: 欧阳小明 → Xiaoming Ouyang. */
function romanized(name: string): { readonly surname: string; readonly given: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true });
  const length = COMPOUND.test(name) && syllables.length > 2 ? 2 : 1;
  return { surname: syllables.slice(0, length).join(''), given: syllables.slice(length).join('') };
}

function namedIn({ name }: ReadPerson): { readonly english: string; readonly slug: string } {
  if (!/^\p{Script=Han}{2,}$/u.test(name)) {
    const latin = name.normalize('NFKD').replace(/\p{M}/gu, '');
    const english = /\p{Script=Han}/u.test(latin)
      ? pinyin(latin, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(capital).join(' ')
      : name;
    return {
      english: english
        .replace(/[·•・]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
      slug: english,
    };
  }
  const { surname, given } = romanized(name);
  return { english: `${capital(given)} ${capital(surname)}`, slug: `${surname}-${given}` };
}

/** An id that no other person has, and that can be the name of a file on every system. */
function freeId(slug: string, { people }: Records): string {
  const taken = new Set(people.map(({ record }) => record.id));
  const letters = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[-0-9]+|-+$/gu, '');
  const base = letters === '' ? 'person' : letters.slice(0, 50).replace(/-+$/u, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id) && !isReservedName(id)) return id;
  }
}

/** Whether a bracket is a nickname: short, and no status such as 代理 or 兼. */
const isNickname = (bracket: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} .·-]{0,19}$/u.test(bracket) &&
  !/代理|兼|临时|暂|待定|实习|届|年|组长|acting/iu.test(bracket);

/** @param read Somebody with a mailbox, of whom there is no record. */
export function newPerson(read: ReadPerson, records: Records): NewPerson {
  const { english, slug } = namedIn(read);
  const id = freeId(slug, records);
  const email = read.email ?? '';
  const inside = isInside(email, records.organization?.record.mailDomain ?? '');
  const record = {
    name: { zh: read.name, en: english },
    ...(read.alias !== undefined && isNickname(read.alias) && read.alias !== english && { aliases: [read.alias] }),
    emails: [inside ? email : { address: email, waiver: '页面上公布的就是这个邮箱 · the one that the page publishes' }],
  };
  return {
    id,
    file: `data/people/${id}.yaml`,
    name: record.name,
    text: recordFileText('person', stringify({ id, ...record }, { lineWidth: 0 })),
    isInside: inside,
  };
}
