/** The fields that the page of the data shows of each kind of record, in this order. */
export const FIELDS = {
  group: [
    'summary',
    'class',
    'leaders',
    'deputies',
    'email',
    'topics',
    'work',
    'members',
    'founded',
    'tags',
    'links',
    'notes',
  ],
  person: ['name', 'aliases', 'emails'],
  office: ['holder'],
};
