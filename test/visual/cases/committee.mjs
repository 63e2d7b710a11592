import { seen } from '../steps.mjs';

const whole = '<kys-committee></kys-committee>';

export const cases = [
  { name: 'whole', html: whole },
  {
    name: 'some sections, at another level',
    html: '<kys-committee sections="groups pages" heading-level="1"></kys-committee>',
  },
  {
    name: 'without contents',
    html: '<kys-committee sections="about offices pages source" hide-contents></kys-committee>',
  },
  {
    name: 'made-up records',
    html: '<kys-committee src="/records.json" sections="about offices groups pages" show-source></kys-committee>',
    steps: [seen('main >>> [href="https://example.org/roster"]')],
  },
  { name: 'right to left', dir: 'rtl', html: '<kys-committee sections="about offices groups"></kys-committee>' },
  {
    name: 'forced colors',
    forcedColors: true,
    html: '<kys-committee sections="about offices groups"></kys-committee>',
  },
  { name: 'printed', media: 'print', html: '<kys-committee sections="about offices groups pages"></kys-committee>' },
  { name: 'from a server', static: true, html: whole },
];
