import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { hover, part, seen, tabTo } from '../steps.mjs';

const plain = '<kys-leadership></kys-leadership>';
const late = `<kys-leadership src="${ADDRESS}">KAIYUANSHE</kys-leadership>`;

export const cases = [
  { name: 'whole', html: '<kys-leadership></kys-leadership>' },
  { name: 'source', html: '<kys-leadership show-source heading-level="1"></kys-leadership>' },
  {
    name: 'made-up records',
    html: '<kys-leadership src="/records.json" show-source></kys-leadership>',
    steps: [seen('main >>> [href="https://example.org/roster"]')],
  },
  { name: 'right to left', dir: 'rtl', html: '<kys-leadership></kys-leadership>' },
  { name: 'forced colors', forcedColors: true, html: '<kys-leadership></kys-leadership>' },
  { name: 'more contrast', contrast: true, html: plain },
  { name: 'touch', touch: true, html: plain },
  { name: 'offices alone', html: '<kys-leadership offices-only></kys-leadership>' },
  { name: 'photos', html: '<kys-leadership photo="/portrait.svg"></kys-leadership>', steps: [seen('main >>> img')] },
  { name: 'mailbox hovered', html: plain, steps: [hover(part('mailbox'))] },
  { name: 'mailbox with the focus', html: plain, steps: [tabTo(part('mailbox'))] },
  { name: 'unknown term', html: '<kys-leadership term="1999">KAIYUANSHE</kys-leadership>' },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords('<kys-leadership></kys-leadership>') },
  { name: 'printed', printed: true, html: '<kys-leadership></kys-leadership>' },
  {
    name: 'variables and parts',
    html: `<style>
        kys-leadership { --kys-leadership-surface: #fed; --kys-leadership-line: red; --kys-leadership-radius: 0;
          --kys-leadership-padding: 4px }
        kys-leadership::part(duty) { color: green }
      </style>
      <kys-leadership></kys-leadership>`,
  },
  { name: 'from a server', static: true, html: '<kys-leadership show-source></kys-leadership>' },
];
