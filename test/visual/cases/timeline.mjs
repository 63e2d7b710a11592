import { click, part, press, seen } from '../steps.mjs';

export const cases = [
  { name: 'whole', html: '<kys-timeline show-source></kys-timeline>' },
  { name: 'group chosen', html: '<kys-timeline></kys-timeline>', steps: [click(part('group')), seen(part('details'))] },
  { name: 'by keys', html: '<kys-timeline></kys-timeline>', steps: [press('Tab', 'Tab')] },
  { name: 'of two classes', html: '<kys-timeline class-of-work="internal external"></kys-timeline>' },
  { name: 'of a tag', html: '<kys-timeline tags="management"></kys-timeline>' },
  { name: 'of few groups', html: '<kys-timeline groups="media events kcc" heading-level="2"></kys-timeline>' },
  { name: 'of nothing', html: '<kys-timeline class-of-work="internal" tags="media">KAIYUANSHE</kys-timeline>' },
  { name: 'unknown values', html: '<kys-timeline groups="media, nobody"></kys-timeline>' },
  {
    name: 'made-up records',
    html: '<kys-timeline src="/records.json" show-source></kys-timeline>',
    steps: [seen('main >>> [href="https://example.org/roster"]'), click(part('group')), seen(part('details'))],
  },
  { name: 'right to left', dir: 'rtl', html: '<kys-timeline></kys-timeline>' },
  { name: 'forced colors', forcedColors: true, html: '<kys-timeline></kys-timeline>', steps: [click(part('group'))] },
  { name: 'printed', media: 'print', html: '<kys-timeline></kys-timeline>' },
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
