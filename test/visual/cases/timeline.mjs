import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { click, holdDown, hover, part, press, seen, tabTo } from '../steps.mjs';

const whole = '<kys-timeline></kys-timeline>';
const few = '<kys-timeline groups="media events kcc"></kys-timeline>';
const late = `<kys-timeline src="${ADDRESS}">KAIYUANSHE</kys-timeline>`;

export const cases = [
  { name: 'whole', html: '<kys-timeline show-source></kys-timeline>' },
  { name: 'group chosen', html: '<kys-timeline></kys-timeline>', steps: [click(part('group')), seen(part('details'))] },
  { name: 'by keys', html: '<kys-timeline></kys-timeline>', steps: [press('Tab', 'Tab')] },
  { name: 'of two classes', html: '<kys-timeline class-of-work="internal external"></kys-timeline>' },
  { name: 'of a tag', html: '<kys-timeline tags="management"></kys-timeline>' },
  { name: 'of few groups', html: '<kys-timeline groups="media events kcc" heading-level="2"></kys-timeline>' },
  { name: 'of nothing', html: '<kys-timeline class-of-work="internal" tags="research">KAIYUANSHE</kys-timeline>' },
  { name: 'unknown values', html: '<kys-timeline groups="media, nobody"></kys-timeline>' },
  {
    name: 'made-up records',
    html: '<kys-timeline src="/records.json" show-source></kys-timeline>',
    steps: [seen('main >>> [href="https://example.org/roster"]'), click(part('group')), seen(part('details'))],
  },
  { name: 'right to left', dir: 'rtl', html: '<kys-timeline></kys-timeline>' },
  { name: 'forced colors', forcedColors: true, html: '<kys-timeline></kys-timeline>', steps: [click(part('group'))] },
  { name: 'more contrast', contrast: true, html: whole },
  { name: 'touch', touch: true, html: few, steps: [click(part('group'))] },
  { name: 'group hovered', html: few, steps: [hover(part('group'))] },
  { name: 'group held down', html: few, steps: [holdDown(part('group'))] },
  { name: 'group with the focus', html: few, steps: [tabTo(part('group'))] },
  {
    name: 'group chosen and closed',
    html: few,
    steps: [click(part('group')), seen(part('details')), click(part('group'))],
  },
  {
    name: 'details on their way',
    held: 'kys.group-details.js',
    html: few,
    steps: [click(part('group')), seen(part('details'))],
  },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords('<kys-timeline></kys-timeline>') },
  { name: 'printed, group chosen', printed: true, html: few, steps: [click(part('group')), seen(part('details'))] },
  { name: 'printed', printed: true, html: '<kys-timeline></kys-timeline>' },
  {
    name: 'variables and parts',
    html: `<style>
        kys-timeline { --kys-timeline-box: #fed; --kys-timeline-line: red; --kys-timeline-axis: green }
        kys-timeline::part(date) { font-family: monospace }
      </style>
      <kys-timeline></kys-timeline>`,
  },
  { name: 'from a server', static: true, html: '<kys-timeline show-source></kys-timeline>' },
];
