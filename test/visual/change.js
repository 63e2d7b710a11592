// An evidently made-up group, before and after its leader changes.
import '../dist/kys.js';

const people = [
  { id: 'san', name: { zh: '张三', en: 'San Zhang' }, aliases: [], emails: ['zhangsan@example.org'] },
  { id: 'si', name: { zh: '李四', en: 'Si Li' }, aliases: [], emails: ['lisi@example.org'] },
];

const group = {
  id: 'example',
  name: { zh: '示例组', en: 'Example Group' },
  aliases: [],
  class: 'external',
  tags: [],
  founded: { date: '2025-01-01' },
  email: 'example@example.org',
  summary: { zh: '只为这张图。', en: 'For this picture alone.' },
  deputies: [],
  teams: [],
  links: [],
  figures: [],
  notes: [],
};

for (const card of document.querySelectorAll('kys-group-card')) {
  const person = people.find(({ id }) => id === card.dataset.leader);
  const leaders = [{ person: person.id, email: person.emails[0], confirmed: true }];
  const { records } = card;
  card.records = new records.constructor({ ...records, groups: [{ ...group, leaders }], people });
}
