import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { click, holdDown, hover, part, press, seen, tabTo, type } from '../steps.mjs';

const controls = 'searchable filterable sortable';
const people = (attributes) => `<kys-people ${attributes}></kys-people>`;
const row = seen(part('person'));
const found = people(`${controls} query="wang"`);
const selectable = people('selectable query="wang"');
const table = people('variant="table" query="wang" href="/groups/{id}" selectable');
const late = `<kys-people src="${ADDRESS}">KAIYUANSHE</kys-people>`;
const [choice, link] = ['main >>> [part~="name"] button', 'main >>> [part~="group"] a'];

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
  { name: 'forced colors, chosen', forcedColors: true, html: selectable, steps: [row, click(choice)] },
  { name: 'more contrast', contrast: true, html: found, steps: [row] },
  { name: 'touch', touch: true, html: found, steps: [row] },
  { name: 'touch, table', touch: true, html: table, steps: [row] },
  { name: 'photos', html: people('photo="/portrait.svg" query="wang"'), steps: [seen('main >>> img')] },
  { name: 'name typed', html: people(controls), steps: [row, type(part('search'), 'corrie')] },
  { name: 'search hovered', html: found, steps: [row, hover(part('search'))] },
  { name: 'group with the focus', html: found, steps: [row, tabTo(part('filter'))] },
  { name: 'person hovered', html: selectable, steps: [hover(choice)] },
  { name: 'person held down', html: selectable, steps: [holdDown(choice)] },
  { name: 'person with the focus', html: selectable, steps: [tabTo(choice)] },
  { name: 'person chosen', html: selectable, steps: [click(choice)] },
  { name: 'row hovered', html: table, steps: [hover(part('person'))] },
  { name: 'row chosen', html: table, steps: [click(choice)] },
  { name: 'link hovered', html: table, steps: [hover(link)] },
  { name: 'roster on its way', held: 'kys.people-roster.js', html: people(controls) },
  { name: 'roster lost', lost: 'kys.people-roster.js', html: people(controls) },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords(people('')), steps: [row] },
  { name: 'printed table', printed: true, html: people('variant="table" show-source'), steps: [row] },
  { name: 'printed', printed: true, html: people(controls), steps: [row] },
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
