import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { click, goToHash, holdDown, hover, part, press, seen, set, tabTo, type } from '../steps.mjs';

const tools = '<kys-org-chart toolbar show-source></kys-org-chart>';
const plain = '<kys-org-chart></kys-org-chart>';
const outline = '<kys-org-chart layout="outline" toolbar></kys-org-chart>';
const late = `<kys-org-chart src="${ADDRESS}">KAIYUANSHE</kys-org-chart>`;
/** The first button of the toolbar that can be pressed: an outline has no zoom. */
const shownButton = 'main >>> [role="group"]:not([hidden]) > [part~="button"]';
const ready = seen(part('search'));
const zoom = (sign) => click(`main >>> [part~="toolbar"] button.${sign}`);

/** Made up: a doubt, colors of every kind, a text in one language, a name that fits into no box. */
const tree = {
  id: 'lab',
  name: { zh: '实验室', en: 'The Lab' },
  kind: 'organization',
  children: [
    { id: 'head', name: 'Ada', title: 'Head', kind: 'office', person: 'ada', email: 'ada@example.org' },
    {
      id: 'inside',
      name: { zh: '内部', en: 'Inside' },
      kind: 'class',
      classOfWork: 'internal',
      children: [
        {
          id: 'web',
          name: 'Web',
          kind: 'team',
          unconfirmed: true,
          children: [{ id: 'web/ada', name: 'Ada', kind: 'person', person: 'ada' }],
        },
        {
          id: 'long',
          name: 'A Group Whose Name Is Far Too Long for Any Box of Any Chart',
          kind: 'group',
          group: 'media',
        },
      ],
    },
    { id: 'outside', name: { zh: '对外', en: 'Outside' }, kind: 'class', classOfWork: 'external' },
    { id: 'special', name: { zh: '专项', en: 'Special' }, kind: 'class', classOfWork: 'special' },
  ],
};
const drawn = seen('main >>> [part~="node"]');

export const cases = [
  { name: 'auto', html: '<kys-org-chart></kys-org-chart>', steps: [drawn] },
  { name: 'top-down', html: '<kys-org-chart layout="top-down"></kys-org-chart>', steps: [drawn] },
  { name: 'start-to-end', html: '<kys-org-chart layout="start-to-end"></kys-org-chart>', steps: [drawn] },
  { name: 'outline', html: '<kys-org-chart layout="outline"></kys-org-chart>', steps: [drawn] },
  ...['top-down', 'start-to-end', 'outline'].map((layout) => ({
    name: `${layout}, all open`,
    html: `<kys-org-chart layout="${layout}" levels="9"></kys-org-chart>`,
    steps: [drawn],
  })),
  { name: 'root alone', html: '<kys-org-chart levels="1"></kys-org-chart>', steps: [drawn] },
  { name: 'two levels', html: '<kys-org-chart levels="2"></kys-org-chart>', steps: [drawn] },
  {
    name: 'group chosen',
    html: '<kys-org-chart></kys-org-chart>',
    steps: [click(part('group')), seen('main >>> .panel')],
  },
  {
    name: 'group chosen in an outline',
    html: '<kys-org-chart layout="outline"></kys-org-chart>',
    steps: [click(part('group')), seen('main >>> .panel')],
  },
  {
    name: 'person chosen',
    html: '<kys-org-chart levels="9"></kys-org-chart>',
    steps: [click(part('person')), seen('main >>> .panel')],
  },
  {
    name: 'office chosen',
    html: '<kys-org-chart></kys-org-chart>',
    steps: [click(part('office')), seen('main >>> .panel')],
  },
  { name: 'branch closed', html: '<kys-org-chart></kys-org-chart>', steps: [click(part('class'))] },
  { name: 'by keys', html: '<kys-org-chart></kys-org-chart>', steps: [drawn, press('Tab', 'ArrowRight', 'ArrowDown')] },
  { name: 'toolbar', html: tools, steps: [ready] },
  {
    name: 'toolbar, start-to-end',
    html: '<kys-org-chart toolbar layout="start-to-end"></kys-org-chart>',
    steps: [ready],
  },
  { name: 'search', html: tools, steps: [type(part('search'), 'corrie'), press('Enter')] },
  { name: 'search without answer', html: tools, steps: [type(part('search'), 'xyzzy')] },
  {
    name: 'closer',
    html: '<kys-org-chart toolbar layout="top-down"></kys-org-chart>',
    steps: [zoom('in')],
  },
  {
    name: 'farther',
    html: '<kys-org-chart toolbar layout="top-down" levels="9"></kys-org-chart>',
    steps: [zoom('out'), zoom('out'), zoom('out'), zoom('out')],
  },
  {
    name: 'deep link',
    html: '<kys-org-chart deep-link></kys-org-chart>',
    steps: [goToHash('kys=media'), seen('main >>> .panel')],
  },
  {
    name: 'made-up tree',
    html: '<kys-org-chart></kys-org-chart>',
    steps: [set('tree', tree), seen('main >>> [part~="class"]')],
  },
  {
    name: 'made-up tree, a node chosen',
    html: '<kys-org-chart layout="outline" levels="9"></kys-org-chart>',
    steps: [set('tree', tree), click(part('person')), seen('main >>> .panel')],
  },
  { name: 'empty tree', html: '<kys-org-chart>KAIYUANSHE</kys-org-chart>', steps: [set('tree', null)] },
  {
    name: 'refused tree',
    html: '<kys-org-chart>KAIYUANSHE</kys-org-chart>',
    steps: [set('tree', { id: 'a', name: 'A', children: [{ id: 'a', name: 'A again' }] })],
  },
  {
    name: 'details of the page',
    html: '<kys-org-chart><p slot="details">KAIYUANSHE</p></kys-org-chart>',
    steps: [click(part('group'))],
  },
  { name: 'unknown layout', html: '<kys-org-chart layout="circle"></kys-org-chart>' },
  { name: 'right to left', dir: 'rtl', html: tools, steps: [ready] },
  {
    name: 'right to left, start-to-end',
    dir: 'rtl',
    html: '<kys-org-chart layout="start-to-end"></kys-org-chart>',
    steps: [drawn],
  },
  { name: 'forced colors', forcedColors: true, html: tools, steps: [ready, click(part('group'))] },
  {
    name: 'forced colors, outline',
    forcedColors: true,
    html: outline,
    steps: [ready, click(part('office'))],
  },
  { name: 'more contrast', contrast: true, html: tools, steps: [ready, click(part('group'))] },
  { name: 'touch', touch: true, html: tools, steps: [ready] },
  { name: 'touch, outline', touch: true, html: outline, steps: [ready] },
  { name: 'group hovered', html: plain, steps: [hover(part('group'))] },
  { name: 'group held down', html: plain, steps: [holdDown(part('group'))] },
  { name: 'group hovered in an outline', html: outline, steps: [ready, hover(part('group'))] },
  { name: 'class hovered', html: plain, steps: [hover(part('class'))] },
  { name: 'last node chosen by keys', html: plain, steps: [drawn, press('Tab', 'ArrowRight', 'End', 'Enter')] },
  { name: 'first node with the focus', html: plain, steps: [drawn, tabTo(part('organization'))] },
  { name: 'button hovered', html: tools, steps: [ready, hover(shownButton)] },
  { name: 'button held down', html: tools, steps: [ready, holdDown(shownButton)] },
  { name: 'search with the focus', html: tools, steps: [ready, tabTo(part('search'))] },
  { name: 'search typed', html: tools, steps: [type(part('search'), 'wang')] },
  { name: 'second hit', html: tools, steps: [type(part('search'), 'wang'), press('Enter', 'Enter')] },
  { name: 'toolbar on its way', held: 'kys.chart-tools.js', html: tools, steps: [drawn] },
  { name: 'toolbar lost', lost: 'kys.chart-tools.js', html: tools, steps: [drawn] },
  {
    name: 'details on their way',
    held: 'kys.group-details.js',
    html: plain,
    steps: [click(part('group')), seen('main >>> .panel')],
  },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords(plain), steps: [drawn] },
  { name: 'printed', printed: true, html: tools },
  ...['top-down', 'start-to-end', 'outline'].map((layout) => ({
    name: `printed, ${layout}`,
    printed: true,
    html: `<kys-org-chart layout="${layout}" levels="9"></kys-org-chart>`,
    steps: [drawn],
  })),
  { name: 'printed, group chosen', printed: true, html: plain, steps: [click(part('group')), seen('main >>> .panel')] },
  {
    name: 'made-up records',
    html: '<kys-org-chart src="/records.json" levels="9" show-source></kys-org-chart>',
    steps: [seen('main >>> [href="https://example.org/roster"]')],
  },
  {
    name: 'variables and parts',
    html: `<style>
        kys-org-chart { --kys-org-chart-height: 300px; --kys-org-chart-surface: #fed; --kys-org-chart-box: gold;
          --kys-org-chart-line: red; --kys-org-chart-edge: green }
        kys-org-chart::part(level-2) { font-family: monospace }
      </style>
      <kys-org-chart toolbar></kys-org-chart>`,
    steps: [ready],
  },
  { name: 'from a server', static: true, html: tools },
  {
    name: 'from a server, opened',
    static: true,
    html: tools,
    steps: [click('main >>> details:not([open]) > summary')],
  },
];
