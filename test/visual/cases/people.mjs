import { part, press, seen } from '../steps.mjs';

const controls = 'searchable filterable sortable';
const people = (attributes) => `<kys-people ${attributes}></kys-people>`;
const row = seen(part('person'));

export const cases = [
  { name: 'cards', html: people(''), steps: [row] },
  { name: 'table', html: people('variant="table" sort="group" show-source'), steps: [row] },
  { name: 'controls', html: people(`${controls} selectable selected="shi-yao" href="/groups/{id}"`), steps: [row] },
  { name: 'found by name', html: people(`${controls} query="wang" sort="name"`), steps: [row] },
  { name: 'nobody found', html: people(`${controls} query="xyzzy"`), steps: [seen(part('clear'))] },
  { name: 'search with the focus', html: people(controls), steps: [row, press('Tab')] },
  { name: 'made-up records', html: people('src="/records.json" variant="table"'), steps: [row] },
  { name: 'right to left', dir: 'rtl', html: people(`variant="table" ${controls}`), steps: [row] },
  { name: 'forced colors', forcedColors: true, html: people(`${controls} selectable`), steps: [row] },
  { name: 'printed', media: 'print', html: people(controls), steps: [row] },
  {
    name: 'variables and parts',
    html: `<style>
        kys-people { --kys-people-column: 400px; --kys-people-gap: 2px }
        kys-people::part(person) { background: #fed }
      </style>${people('')}`,
    steps: [row],
  },
  { name: 'from a server', static: true, html: people(controls) },
];
