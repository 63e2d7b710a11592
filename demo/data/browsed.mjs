/** The records as the page of the data shows them: rows of one text each, with what is doubted. */
import { FIELDS } from './fields.mjs';

/**
 * @typedef {object} Row
 * @property {string} field
 * @property {{ text: string, href?: string }[]} values in the language of the page
 * @property {boolean} isDoubted whether the source itself doubts it
 */

const WORDS = {
  zh: { unconfirmed: '待确认', unclassified: '未归类', separator: '（', end: '）', vacant: '空缺' },
  en: { unconfirmed: 'unconfirmed', unclassified: 'Unclassified', separator: ' (', end: ')', vacant: 'vacant' },
};

/** @param {object} records the content of `kys.json` */
export function browsed(records, language) {
  const words = WORDS[language];
  const byId = (list) => new Map(list.map((record) => [record.id, record]));
  const people = byId(records.people);
  const classes = byId(records.classes);
  const tags = byId(records.tags);
  const text = (value) => value?.[language] ?? '';
  const beside = (said, more) => `${said}${words.separator}${more}${words.end}`;
  const nameOf = (id) => text(people.get(id)?.name) || id;

  const holders = (list) =>
    list.map(({ person, email, confirmed }) => {
      const said = [nameOf(person), email].filter(Boolean).join(' ');
      return { text: confirmed === false ? beside(said, words.unconfirmed) : said };
    });

  const plain = (said) => ({ text: said });
  const VALUES = {
    summary: ({ summary }) => [plain(text(summary))],
    class: ({ class: id }) => [plain(id ? text(classes.get(id).name) : words.unclassified)],
    leaders: ({ leaders, vacant }) => (vacant ? [plain(words.vacant)] : holders(leaders)),
    deputies: ({ deputies }) => holders(deputies),
    email: ({ email }) => [{ text: email, href: `mailto:${email}` }],
    topics: ({ topics }) => topics.map((topic) => plain(text(topic))),
    work: ({ work }) => work.map((sentence) => plain(text(sentence))),
    members: ({ members }) => members.map(({ person }) => plain(nameOf(person))),
    founded: ({ founded }) => [plain(founded?.date ?? text(founded?.text))],
    tags: (group) => group.tags.map((id) => plain(text(tags.get(id)?.name) || id)),
    links: ({ links }) => links.map(({ label, url }) => ({ text: text(label), href: url })),
    notes: ({ notes }) => notes.map((note) => plain(text(note))),
  };

  const isDoubted = (field, group) =>
    (['leaders', 'deputies'].includes(field) && group[field].some(({ confirmed }) => confirmed === false)) ||
    (field === 'leaders' && group.vacant) ||
    (field === 'notes' && group.notes.length > 0);

  const groups = records.groups.map((group) => {
    const rows = FIELDS.group
      .map((field) => ({
        field,
        values: VALUES[field](group).filter((value) => value.text),
        isDoubted: isDoubted(field, group),
      }))
      .filter(({ values }) => values.length);
    return {
      id: group.id,
      name: text(group.name),
      email: group.email,
      rows,
      isDoubted: rows.some((row) => row.isDoubted),
    };
  });

  const posts = (id) => [
    ...records.committee.offices.filter(({ person }) => person === id).map(({ name }) => text(name)),
    ...records.groups
      .filter(({ leaders, deputies }) => [...leaders, ...deputies].some(({ person }) => person === id))
      .map(({ name }) => text(name)),
  ];

  return {
    organization: text(records.meta.organization),
    title: text(records.meta.title),
    term: records.meta.term,
    asOf: records.meta.asOf,
    sources: records.meta.sources.map(({ label, url }) => ({ label: text(label), url })),
    offices: records.committee.offices.map(({ id, name, person, email }) => ({
      id,
      name: text(name),
      holder: person ? nameOf(person) : words.vacant,
      email,
    })),
    groups,
    people: records.people.map(({ id, name, aliases, emails }) => ({
      id,
      name: text(name),
      other: [text(name) === name.zh ? name.en : name.zh, ...aliases].filter(Boolean),
      emails,
      posts: posts(id),
    })),
    topics: records.groups.flatMap(({ id, name, topics }) =>
      topics.map((topic) => ({ topic: text(topic), group: id, name: text(name) })),
    ),
  };
}
