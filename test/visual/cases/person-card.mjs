import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { click, holdDown, hover, part, press, seen, tabTo } from '../steps.mjs';

const corrie = (attributes, inside = '') =>
  `<kys-person-card person="corrie" ${attributes}>${inside}</kys-person-card>`;
const photo =
  '<svg slot="photo" viewBox="0 0 1 1"><rect width="1" height="1" fill="teal" /></svg><button slot="actions">＋</button>' +
  '<small slot="footer">kaiyuanshe.cn</small>';

const linked = corrie('href="/groups/{id}"');
const late = `<kys-person-card src="${ADDRESS}" person="san-zhang">KAIYUANSHE</kys-person-card>`;
const link = 'main >>> [part~="group"] a';

export const cases = [
  { name: 'card', html: corrie('') },
  { name: 'compact', html: corrie('variant="compact"') },
  { name: 'linked', html: corrie('href="/groups/{id}" show-source') },
  { name: 'link with the focus', html: corrie('href="/groups/{id}"'), steps: [press('Tab')] },
  { name: 'slots', html: corrie('', photo) },
  { name: 'slots compact', html: corrie('variant="compact"', photo) },
  { name: 'several mailboxes', html: '<kys-person-card person="wang-wei" heading-level="1"></kys-person-card>' },
  { name: 'unconfirmed post', html: '<kys-person-card person="hui-shiji"></kys-person-card>' },
  {
    name: 'unconfirmed post compact',
    html: '<kys-person-card person="hui-shiji" variant="compact"></kys-person-card>',
  },
  { name: 'unknown person', html: '<kys-person-card person="nobody">KAIYUANSHE</kys-person-card>' },
  { name: 'nobody', html: '<kys-person-card>KAIYUANSHE</kys-person-card>' },
  { name: 'unknown variant', html: corrie('variant="tiny"') },
  {
    name: 'long words',
    html: '<kys-person-card src="/records.json" person="long-name"></kys-person-card>',
    steps: [seen(part('initials'))],
  },
  { name: 'right to left', dir: 'rtl', html: corrie('') },
  { name: 'forced colors', forcedColors: true, html: corrie('href="/"') },
  { name: 'more contrast', contrast: true, html: linked },
  { name: 'touch', touch: true, html: linked },
  { name: 'photo', html: corrie('photo="/portrait.svg"'), steps: [seen('main >>> img')] },
  { name: 'photo compact', html: corrie('variant="compact" photo="/portrait.svg"'), steps: [seen('main >>> img')] },
  { name: 'photo lost', html: corrie('photo="/nobody.svg"') },
  { name: 'link hovered', html: linked, steps: [hover(link)] },
  { name: 'link held down', html: linked, steps: [holdDown(link)] },
  { name: 'mailbox hovered', html: linked, steps: [hover(part('mailbox'))] },
  { name: 'mailbox with the focus', html: linked, steps: [tabTo(part('mailbox'))] },
  {
    name: 'chosen among people',
    html: `<kys-people id="helpers" selectable query="wang"></kys-people>
      <kys-person-card for="helpers">KAIYUANSHE</kys-person-card>`,
    steps: [click('main >>> [part~="name"] button')],
  },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords('<kys-person-card person="san-zhang"></kys-person-card>') },
  { name: 'printed', printed: true, html: corrie('href="/"') },
  {
    name: 'variables and parts',
    html: `<style>
        kys-person-card { --kys-person-card-surface: #fed; --kys-person-card-line: red; --kys-person-card-radius: 0;
          --kys-person-card-padding: 4px }
        kys-person-card::part(initials) { background: gold }
      </style>${corrie('')}${corrie('variant="compact"')}`,
  },
  { name: 'from a server', static: true, html: `${corrie('')}${corrie('variant="compact"', photo)}` },
];
