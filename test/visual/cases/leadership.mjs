import { seen } from '../steps.mjs';

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
  { name: 'printed', media: 'print', html: '<kys-leadership></kys-leadership>' },
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
