import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { choose, click, holdDown, hover, part, press, seen, tabTo, type } from '../steps.mjs';

const tools = '<kys-group-list searchable filterable sortable></kys-group-list>';
const few = 'groups="media, events, kcc, legal"';
const fewTools = `<kys-group-list searchable filterable sortable ${few}></kys-group-list>`;
const selectable = `<kys-group-list ${few} selectable></kys-group-list>`;
const late = `<kys-group-list src="${ADDRESS}">KAIYUANSHE</kys-group-list>`;
const choice = 'main >>> [part~="name"] button';

export const cases = [
  { name: 'by class', html: '<kys-group-list show-source></kys-group-list>' },
  { name: 'compact', html: '<kys-group-list variant="compact"></kys-group-list>' },
  { name: 'full', html: `<kys-group-list variant="full" ${few}></kys-group-list>` },
  { name: 'searchable', html: `<kys-group-list searchable ${few}></kys-group-list>` },
  { name: 'filterable', html: `<kys-group-list filterable ${few}></kys-group-list>` },
  { name: 'sortable', html: `<kys-group-list sortable ${few}></kys-group-list>` },
  { name: 'all tools', html: tools },
  { name: 'search typed', html: tools, steps: [type(part('search'), 'corrie')] },
  { name: 'search without answer', html: tools, steps: [type(part('search'), 'xyzzy')] },
  {
    name: 'filters chosen',
    html: tools,
    steps: [click(part('filters')), click(part('filter')), click(part('filter', '[aria-pressed="false"]'))],
  },
  { name: 'filters with the focus', html: tools, steps: [press('Tab', 'Tab')] },
  { name: 'order chosen', html: tools, steps: [click(part('filters')), choose(part('sort'), 'founded')] },
  { name: 'query', html: '<kys-group-list query="media"></kys-group-list>' },
  { name: 'by name', html: '<kys-group-list sort="name" variant="compact"></kys-group-list>' },
  { name: 'by founding', html: '<kys-group-list sort="founded" variant="compact"></kys-group-list>' },
  { name: 'as listed', html: `<kys-group-list sort="listed" ${few}></kys-group-list>` },
  { name: 'listed by class', html: `<kys-group-list sort="class" ${few} heading-level="1"></kys-group-list>` },
  { name: 'internal', html: '<kys-group-list class-of-work="internal"></kys-group-list>' },
  { name: 'external and special', html: '<kys-group-list class-of-work="external special"></kys-group-list>' },
  { name: 'unclassified', html: '<kys-group-list class-of-work="unclassified"></kys-group-list>' },
  { name: 'tags', html: '<kys-group-list tags="management 技术"></kys-group-list>' },
  { name: 'linked', html: `<kys-group-list ${few} href="/groups/{id}"></kys-group-list>` },
  { name: 'selectable', html: `<kys-group-list ${few} selectable selected="events"></kys-group-list>` },
  {
    name: 'choice with the focus',
    html: `<kys-group-list ${few} selectable variant="compact"></kys-group-list>`,
    steps: [press('Tab', 'Tab')],
  },
  { name: 'no group', html: '<kys-group-list class-of-work="internal" tags="research">KAIYUANSHE</kys-group-list>' },
  {
    name: 'unknown values',
    html: '<kys-group-list groups="media, nobody" tags="nothing" sort="size"></kys-group-list>',
  },
  {
    name: 'right to left',
    dir: 'rtl',
    html: `<kys-group-list searchable filterable sortable ${few}></kys-group-list>`,
  },
  {
    name: 'forced colors',
    forcedColors: true,
    html: `<kys-group-list searchable filterable sortable ${few}></kys-group-list>`,
    steps: [click(part('filters')), click(part('filter'))],
  },
  { name: 'forced colors, chosen', forcedColors: true, html: selectable, steps: [click(choice)] },
  { name: 'more contrast', contrast: true, html: fewTools },
  { name: 'touch', touch: true, html: fewTools },
  { name: 'search with the focus', html: fewTools, steps: [tabTo(part('search'))] },
  { name: 'search hovered', html: fewTools, steps: [hover(part('search'))] },
  { name: 'filter hovered', html: fewTools, steps: [click(part('filters')), hover(part('filter'))] },
  { name: 'filter held down', html: fewTools, steps: [click(part('filters')), holdDown(part('filter'))] },
  { name: 'order with the focus', html: fewTools, steps: [click(part('filters')), tabTo(part('sort'))] },
  { name: 'choice hovered', html: selectable, steps: [hover(choice)] },
  { name: 'choice held down', html: selectable, steps: [holdDown(choice)] },
  { name: 'chosen', html: selectable, steps: [click(choice)] },
  { name: 'search on its way', held: 'kys.list-search.js', html: fewTools, steps: [type(part('search'), 'corrie')] },
  { name: 'search lost', lost: 'kys.list-search.js', html: fewTools, steps: [type(part('search'), 'corrie')] },
  {
    name: 'details on their way',
    held: 'kys.group-details.js',
    html: `<kys-group-list variant="full" ${few}></kys-group-list>`,
  },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords('<kys-group-list></kys-group-list>') },
  { name: 'printed roster', printed: true, html: '<kys-group-list show-source></kys-group-list>' },
  { name: 'printed full', printed: true, html: '<kys-group-list variant="full"></kys-group-list>' },
  { name: 'printed compact', printed: true, html: '<kys-group-list variant="compact"></kys-group-list>' },
  { name: 'printed', printed: true, html: `<kys-group-list searchable filterable sortable ${few}></kys-group-list>` },
  {
    name: 'made-up records',
    html: '<kys-group-list src="/records.json" filterable show-source></kys-group-list>',
    steps: [seen('main >>> [href="mailto:letters@example.org"]')],
  },
  {
    name: 'variables and parts',
    html: `<style>
        kys-group-list { --kys-group-list-column: 150px; --kys-group-list-gap: 4px; --kys-group-card-padding: 4px }
        kys-group-list::part(count) { color: crimson }
        kys-group-list::part(name) { font-family: monospace }
      </style>
      <kys-group-list searchable filterable sortable ${few}></kys-group-list>`,
  },
  {
    name: 'from a server',
    static: true,
    html: `<kys-group-list searchable filterable sortable ${few}></kys-group-list>`,
  },
];
