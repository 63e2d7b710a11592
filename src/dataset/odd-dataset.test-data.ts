/** What a dataset may hold and passes the check, though no records that people keep by hand would. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is done to it here, its type forbids
type Damaged = Record<string, any>;

interface Deed {
  readonly input: string;
  readonly damage: (dataset: Damaged) => void;
}

const text = (both: string) => ({ zh: both, en: both });

const team = (id: string, ...teams: readonly object[]) => ({ id, name: { zh: `小组 ${id}`, en: `Team ${id}` }, teams });

/** What of records is taken, and shown by every element. */
export const ODD: readonly Deed[] = [
  {
    input: 'the leader among the deputies',
    damage: ({ groups }) => groups.forEach((group: Damaged) => group['deputies'].push(...group['leaders'])),
  },
  {
    input: 'a person twice among leaders and deputies',
    damage: ({ groups: [group] }) => {
      group.leaders.push(...group.leaders, ...group.leaders);
      group.deputies.push(...group.deputies, ...group.deputies);
    },
  },
  {
    input: 'teams of one id',
    damage: ({ groups: [group] }) => (group.teams = [team('a'), team('a'), team('b', team('a'))]),
  },
  {
    input: 'a team inside one of its id',
    damage: ({ groups: [group] }) => (group.teams = [team('a', team('a', team('a')))]),
  },
  {
    input: 'a team with the id of its leader',
    damage: ({ groups: [group] }) =>
      (group.teams = [group.leaders[0], group.leaders[0]].map(({ person }: { person: string }) => team(person))),
  },
  {
    input: 'ids that are the same once joined',
    damage: ({ groups: [one, other], pages, meta }) => {
      pages.length = 0;
      if (meta.contact === one.id || meta.contact === other.id) meta.contact = 'a';
      Object.assign(one, { id: 'a', teams: [team('b-c'), team('b')] });
      Object.assign(other, { id: 'a-b', teams: [team('c')] });
    },
  },
  {
    input: 'a group with the id of the committee, and an office with that of a group',
    damage: ({ groups, committee }) => {
      committee.id = groups[3].id;
      committee.offices[0].id = groups[4].id;
    },
  },
  {
    input: 'ids such as objects have members',
    damage: ({ groups: [group], pages }) => {
      pages.length = 0;
      group.id = 'constructor';
    },
  },
  {
    input: 'nobody in any post',
    damage: ({ groups }) => groups.forEach((group: Damaged) => Object.assign(group, { leaders: [], deputies: [] })),
  },
  {
    input: 'a member twice, and the leader among the members',
    damage: ({ groups }) =>
      groups.forEach((group: Damaged) => {
        const members = group['leaders'].map(({ person }: Damaged) => ({ person, role: null }));
        group['members'] = [...members, ...members, ...members.map((one: object) => ({ ...one, role: text('x') }))];
      }),
  },
  {
    input: 'a group that has a leader and says that it has none',
    damage: ({ groups }) => groups.forEach((group: Damaged) => (group['vacant'] = true)),
  },
  {
    input: 'nobody in any post, and each vacant',
    damage: ({ groups, committee }) => {
      groups.forEach((group: Damaged) => Object.assign(group, { leaders: [], deputies: [], vacant: true }));
      committee.vacancies = committee.offices.map(({ id, name }: Damaged) => ({ id, name, duties: [] }));
      committee.offices = [];
    },
  },
  {
    input: 'a project that ends before it begins, with a partner twice',
    damage: ({ groups: [group] }) =>
      (group.projects = [
        {
          name: text('x'),
          from: '2024-12-31',
          until: '0001',
          partners: [text('y'), text('y')],
          summary: text('z'),
          url: null,
        },
      ]),
  },
  {
    input: 'the longest list of work',
    damage: ({ groups: [group] }) => (group.work = Array(2000).fill(text('x'.repeat(200)))),
  },
  { input: 'a committee without offices', damage: ({ committee }) => (committee.offices = []) },
  {
    input: 'no class of work at all',
    damage: (dataset) => {
      dataset['classes'] = [];
      for (const group of [...dataset['groups'], ...dataset['archived']]) group.class = null;
    },
  },
  {
    input: 'a tag and a topic twice',
    damage: ({ groups: [group] }) => (group.tags.push(...group.tags), group.topics.push(...group.topics)),
  },
  {
    input: 'the first day of the calendar, and its last',
    damage: ({ groups: [one, other, third, fourth] }) =>
      [one, other, third, fourth].forEach((group, at) =>
        Object.assign(group, { founded: { date: ['0000-01-01', '0099-12-31', '1970-01-01', '9999-12-31'][at] } }),
      ),
  },
  {
    input: 'zero-width characters and marks of direction inside names',
    damage: ({ groups: [group], people: [person] }) => {
      group.name = text('a\u200bb\u200dc\u2060\u00ad\u200f\u061c\u3164\u2800d');
      person.name = text('\u200e甲\u200e');
      person.aliases = ['\ufeffA'];
    },
  },
  {
    input: 'the longest texts that there may be',
    damage: ({ groups: [group], people: [person] }) => {
      Object.assign(group, {
        name: text('组'.repeat(2000)),
        summary: text('word '.repeat(400)),
        aliases: ['('.repeat(2000)],
      });
      Object.assign(person, { name: text(`x${' '.repeat(1990)}a b`), aliases: Array(300).fill(') ('.repeat(600)) });
    },
  },
  {
    input: 'addresses that look like others, as they are',
    damage: ({ groups: [group] }) =>
      (group.links = [
        'https://xn--80ak6aa92e.com/',
        'HTTPS://EXAMPLE.ORG',
        'https://例え.jp/路?q=@#@',
        'https://example.org:8443/@user',
      ].map((url) => ({ kind: 'page', label: text('x'), url, signIn: false }))),
  },
];

/** What is refused, with what is said of it. */
export const REFUSED: readonly (Deed & { readonly says: string })[] = [
  ...[
    ['zero-width spaces', '\u200b'],
    ['marks of direction', '\u200f\u200e\u061c'],
    ['word joiners', '\u2060'],
    ['soft hyphens', '\u00ad\u00ad'],
    ['Hangul fillers', '\u3164\uffa0'],
    ['empty Braille', '\u2800'],
    ['variation selectors', '\ufe0f'],
    ['tags', '\u{e0067}\u{e007f}'],
    ['wide spaces', '\u3000\u2003'],
  ].map(([what, name]) => ({
    input: `a name of ${what} alone`,
    damage: ({ groups: [group] }: Damaged) => (group.name.zh = name),
    says: 'shape: groups[0].name.zh: empty',
  })),
  ...['\ud83d', 'a\udc00b', '\udc00\ud800'].map((name) => ({
    input: `halves of a pair in a name, ${JSON.stringify(name)}`,
    damage: ({ people: [person] }: Damaged) => (person.name.en = name),
    says: 'shape: people[0].name.en: invisible character',
  })),
  ...[
    'https://user@example.org/',
    'https://user:password@example.org/',
    'https://bank.example%20@example.org',
    'https://@example.org/',
    'https:\\\\example.org/',
    'https://example.org\\@evil.example/',
    'https:/\\example.org/',
    'https:example.org',
    'https:///example.org/',
    'https://exa\u00a0mple.org/',
    'https://example.org/a b',
    ' https://example.org/',
    'https://example.org/\u3000',
    'https://[::1',
    'mailto:a@example.org',
  ].map((url) => ({
    input: `the address ${url}`,
    damage: ({ groups: [group] }: Damaged) => (group.links = [{ kind: 'page', label: text('x'), url, signIn: false }]),
    says: 'shape: groups[0].links[0].url: not an https address',
  })),
  ...['https://example.org/\tb', 'https://example.org/\r\nb', 'https://exa\u0000mple.org/'].map((url) => ({
    input: `the address ${JSON.stringify(url)}`,
    damage: ({ groups: [group] }: Damaged) => (group.links = [{ kind: 'page', label: text('x'), url, signIn: false }]),
    says: 'shape: groups[0].links[0].url: invisible character',
  })),
  ...[
    'a@example.org?subject=x',
    'a@example.org%0ABcc:b@example.org',
    'a@example.org,b@example.org',
    'a b@example.org',
    '"a"@example.org',
    'a@example.org&bcc=b@example.org',
    'ä@example.org',
  ].map((email) => ({
    input: `the mailbox ${email}`,
    damage: ({ groups: [group] }: Damaged) => (group.email = email),
    says: 'shape: groups[0].email: not a mailbox',
  })),
  ...(
    [
      ['work that is a number', { work: 5 }, 'work: not a list'],
      ['work without a language', { work: [{ zh: '甲' }] }, 'work[0].en: not a text'],
      ['a project without a name', { projects: [{ summary: text('x') }] }, 'projects[0].name: not an object'],
      ['an origin that is a list', { origin: [] }, 'origin: not an object'],
      ['a member without a person', { members: [{ role: null }] }, 'members[0].person: not a text'],
      [
        'a member who is nobody',
        { members: [{ person: 'nobody-at-all', role: null }] },
        'members[0].person: missing person: nobody-at-all',
      ],
      ['a vacancy that is a word', { vacant: 'yes' }, 'vacant: not true or false'],
      ['a confirmation on no day', { confirmed: '2024-02-30' }, 'confirmed: not in the calendar'],
      [
        'a link of a kind that there is not',
        { links: [{ kind: 'door', label: text('x'), url: 'https://example.org/', signIn: false }] },
        'links[0].kind: not one of page, chat, meeting, notes, repository, report',
      ],
    ] as const
  ).map(([input, changes, says]) => ({
    input,
    damage: ({ groups: [group] }: Damaged) => void Object.assign(group, changes),
    says: `shape: groups[0].${says}`,
  })),
  {
    input: 'an office that is both held and vacant',
    damage: ({ committee }) => (committee.vacancies = [{ ...committee.offices[0] }]),
    says: 'shape: committee.offices[2].id: twice: executive-director',
  },
  {
    input: 'a mailbox with a line of its own behind it',
    damage: ({ groups: [group] }) => (group.email = 'a@example.org\r\nBcc: b@example.org'),
    says: 'shape: groups[0].email: invisible character',
  },
];
