import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledCommittee, bundledDataset } from './bundled.js';
import { Dataset } from './dataset.js';
import { findPeople, findPerson } from './person-lookup.js';
import { mailboxesOf } from './posts-of.js';
import type { Person } from './records.js';

const { groups, people } = bundledDataset;
const directory = { groups, committee: bundledCommittee };

const idOf = (words: string, records = bundledDataset): string | undefined => findPerson(records, words)?.id;

/** The names of a person as this test reads the records: by another way than the code does. */
function namesOf(person: Person): string[] {
  const { id, name, aliases } = person;
  const [, given, inside, family] = /^(\S+)(?: \((\S+)\))? (\S+)$/.exec(name.en)!;
  const names = [name.zh, `${given} ${family}`, `${family} ${given}`, `${family}, ${given}`];
  const nicknames = inside ? [...aliases, inside] : aliases;
  const withNicknames = nicknames.flatMap((nickname) => [
    nickname,
    `${nickname} ${family}`,
    ...names.flatMap((one) => [`${one} (${nickname})`, `${one}（${nickname}）`, `${nickname} ${one}`]),
  ]);
  const mailboxes = mailboxesOf(person, directory);
  return [id, name.en, ...names, ...withNicknames, ...mailboxes, ...mailboxes.map((email) => email.replace(/@.*/, ''))];
}

const aName = fc
  .constantFrom(...people)
  .chain((person) => fc.constantFrom(...namesOf(person)).map((name) => ({ person, name })));

/** What a visitor or an author may make of a name: other cases, full-width letters, accents, other spaces. */
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (name) => name.replace(/[aeiou]/g, (one) => `${one}\u0304`).normalize('NFC'),
  (name) => name.replace(/\s/g, ''),
  (name) => `\u3000${name.replace(/\s/g, ' · ')} \n`,
];

const withPeople = (...records: Partial<Person>[]): Dataset =>
  new Dataset({
    ...bundledDataset,
    groups: [],
    people: records.map((record) => ({ id: 'x', name: { zh: '某人', en: 'Some One' }, aliases: [], ...record })),
  });

describe('findPerson', () => {
  it('finds each person by each of their names, however typed, and nobody else', () => {
    fc.assert(
      fc.property(aName, fc.constantFrom(...WAYS), fc.constantFrom(...WAYS), ({ person, name }, one, other) =>
        assert.deepEqual(findPeople(bundledDataset, one(other(name))), [person]),
      ),
      { numRuns: 3000 },
    );
  });

  for (const [kind, words, id] of [
    ['id', 'zhu-qingyu', 'zhu-qingyu'],
    ['Chinese name', '朱庆裕', 'zhu-qingyu'],
    ['English name', 'Qingyu (Corrie) Zhu', 'zhu-qingyu'],
    ['English name without the nickname', 'qingyu zhu', 'zhu-qingyu'],
    ['English name, family name first', 'Zhu Qingyu', 'zhu-qingyu'],
    ['nickname and family name', 'Corrie Zhu', 'zhu-qingyu'],
    ['nickname', 'corrie', 'zhu-qingyu'],
    ['Chinese name with the nickname', '石垚（水歌）', 'shi-yao'],
    ['Chinese nickname', '李小明', 'li-mingkang'],
    ['nickname inside the English name alone', 'bright', 'li-mingkang'],
    ['name with tones', 'Zhuāng Biǎowěi', 'zhuang-biaowei'],
    ['mailbox of an office', 'ZBW@kaiyuanshe.org', 'zhuang-biaowei'],
    ['what is before the @', 'tech-query', 'shi-yao'],
    ['one of two mailboxes', 'wwang@dase.ecnu.edu.cn', 'wang-wei'],
    ['the other of two', 'wwang@kaiyuanshe.org', 'wang-wei'],
  ] as const) {
    it(`finds by ${kind}: ${words}`, () => assert.equal(idOf(words), id));
  }

  it('finds nobody for another name, a piece of one, a group, and names of the language itself', () => {
    for (const words of [
      '',
      ' ',
      '，',
      '庆裕',
      'Zhu',
      'Qingyu',
      'media',
      'kmedia@kaiyuanshe.org',
      '@kaiyuanshe.org',
      'kaiyuanshe.org',
      'undefined',
      '__proto__',
      'constructor',
    ]) {
      assert.equal(findPeople(bundledDataset, words), undefined, words);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (words) => findPerson(bundledDataset, `${words}\ud800xyzzy`) === undefined,
      ),
    );
  });

  it('names all whom a name may mean, in the order of the records, and takes the first', () => {
    const records = withPeople(
      { id: 'wang-wei-1', name: { zh: '王伟', en: 'Wei Wang' } },
      { id: 'else' },
      { id: 'wang-wei-2', name: { zh: '王薇', en: 'Wei (Vivi) Wang' } },
    );
    assert.deepEqual(
      findPeople(records, 'Wang Wei')?.map(({ id }) => id),
      ['wang-wei-1', 'wang-wei-2'],
    );
    assert.equal(idOf('Wang Wei', records), 'wang-wei-1');
    assert.deepEqual(
      findPeople(records, 'Vivi Wang')?.map(({ id }) => id),
      ['wang-wei-2'],
    );
  });

  it('takes an id as it is written for nobody else, even where another person has it as a name', () => {
    const records = withPeople({ id: 'one', aliases: ['two'] }, { id: 'two', name: { zh: '二', en: 'Two' } });
    assert.deepEqual(
      findPeople(records, 'two')?.map(({ id }) => id),
      ['two'],
    );
    assert.deepEqual(
      findPeople(records, 'Two')?.map(({ id }) => id),
      ['one', 'two'],
    );
  });

  it('knows names of one word, of many, and without Chinese', () => {
    const records = withPeople(
      { id: 'a', name: { zh: '', en: 'Ada' } },
      { id: 'b', name: { zh: 'Mary Ann Smith', en: 'Mary Ann Smith' } },
      { id: 'c', name: { zh: '', en: '' }, emails: ['c@example.org', 'see@example.org'] },
    );
    for (const [words, id] of [
      ['ada', 'a'],
      ['Smith, Mary Ann', 'b'],
      ['mary ann smith', 'b'],
      ['see', 'c'],
      ['C@EXAMPLE.ORG', 'c'],
    ] as const) {
      assert.equal(idOf(words, records), id, words);
    }
    for (const words of ['Mary', 'Smith', '']) assert.equal(idOf(words, records), undefined, words);
  });

  it('does not look for the officers of KAIYUANSHE among those of others', () => {
    const records = withPeople({ id: 'zhuang-biaowei' });
    assert.equal(idOf('zbw', records), undefined);
    assert.equal(idOf('zbw', new Dataset({ ...records, committee: bundledCommittee })), 'zhuang-biaowei');
  });
});
