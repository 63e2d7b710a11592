import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { hover, part, seen, tabTo } from '../steps.mjs';

const whole = '<kys-committee></kys-committee>';
const short = '<kys-committee sections="about offices"></kys-committee>';
const late = `<kys-committee src="${ADDRESS}" sections="about offices">KAIYUANSHE</kys-committee>`;
const link = part('contents', ' a');

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
  { name: 'more contrast', contrast: true, html: short },
  { name: 'touch', touch: true, html: short },
  { name: 'link hovered', html: short, steps: [hover(link)] },
  { name: 'link with the focus', html: short, steps: [tabTo(link)] },
  {
    name: 'photos and links',
    html: '<kys-committee sections="offices groups" photo="/portrait.svg" href="/groups/{id}"></kys-committee>',
    steps: [seen('main >>> img')],
  },
  { name: 'unknown section', html: '<kys-committee sections="about xyzzy"></kys-committee>' },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'page on its way', held: 'kys.committee-page.js', html: short },
  { name: 'page lost', lost: 'kys.committee-page.js', html: short },
  { name: 'term over', html: withOldRecords('<kys-committee sections="about offices"></kys-committee>') },
  { name: 'printed', printed: true, html: '<kys-committee sections="about offices groups pages"></kys-committee>' },
  { name: 'printed whole', printed: true, html: whole },
  { name: 'from a server', static: true, html: whole },
];
