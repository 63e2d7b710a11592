import { part, press, seen } from '../steps.mjs';

const corrie = (attributes, inside = '') =>
  `<kys-person-card person="corrie" ${attributes}>${inside}</kys-person-card>`;
const photo =
  '<svg slot="photo" viewBox="0 0 1 1"><rect width="1" height="1" fill="teal" /></svg><button slot="actions">＋</button>' +
  '<small slot="footer">kaiyuanshe.cn</small>';

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
  { name: 'printed', media: 'print', html: corrie('href="/"') },
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
