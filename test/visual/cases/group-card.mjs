import { ADDRESS, withOldRecords, withRecords } from '../made-up.mjs';
import { click, holdDown, hover, part, press, seen, tabTo } from '../steps.mjs';

const GROUPS =
  'infrastructure finance legal member-development events media community-partnership education ' +
  'advisory-council-service public-good hardware ones global-bridging kcc commercialization';

/** One below the other, as a page would have them. */
const every = (attributes) =>
  GROUPS.split(' ')
    .map((group) => `<p><kys-group-card group="${group}" ${attributes}></kys-group-card></p>`)
    .join('');

/** A card of the made-up records, which have what the community's own lack. */
const madeUp = (group, variant) =>
  withRecords(`<kys-group-card group="${group}" variant="${variant}" show-source></kys-group-card>`);

const linked = '<kys-group-card group="kcc" href="/groups/{id}"></kys-group-card>';
const selectable = '<kys-group-card group="kcc" selectable></kys-group-card>';
const full = '<kys-group-card group="media" variant="full"></kys-group-card>';
const late = `<kys-group-card src="${ADDRESS}" group="letters">KAIYUANSHE</kys-group-card>`;
const [link, button] = ['main >>> [part~="name"] a', 'main >>> [part~="name"] button'];

const slots =
  '<i slot="header">2030</i><button slot="actions">＋</button><small slot="footer"><a href="/">kaiyuanshe.cn</a></small>';

export const cases = [
  { name: 'compact', html: every('variant="compact"') },
  { name: 'card', html: every('') },
  { name: 'full', html: every('variant="full"') },
  { name: 'linked', html: '<kys-group-card group="kcc" href="/groups/{id}"></kys-group-card>' },
  {
    name: 'link with the focus',
    html: '<kys-group-card group="kcc" href="/groups/{id}"></kys-group-card>',
    steps: [press('Tab')],
  },
  { name: 'selectable', html: '<kys-group-card group="kcc" selectable></kys-group-card>' },
  {
    name: 'selectable with the focus',
    html: '<kys-group-card group="kcc" selectable selected></kys-group-card>',
    steps: [press('Tab')],
  },
  { name: 'selected', html: '<kys-group-card group="kcc" selected></kys-group-card>' },
  { name: 'selected compact', html: '<kys-group-card group="kcc" variant="compact" selected></kys-group-card>' },
  { name: 'slots', html: `<kys-group-card group="media">${slots}</kys-group-card>` },
  { name: 'slots compact', html: `<kys-group-card group="media" variant="compact">${slots}</kys-group-card>` },
  { name: 'source', html: '<kys-group-card group="media" show-source></kys-group-card>' },
  { name: 'without its age', html: '<kys-group-card group="media" hide-age></kys-group-card>' },
  { name: 'heading 1', html: '<kys-group-card group="media" heading-level="1"></kys-group-card>' },
  {
    name: 'term',
    html: '<kys-group-card group="media" term="2024" show-source></kys-group-card>',
    steps: [seen(part('name'))],
  },
  { name: 'unknown term', html: '<kys-group-card group="media" term="1999">KAIYUANSHE</kys-group-card>' },
  { name: 'light', html: '<kys-group-card group="global-bridging" theme="light"></kys-group-card>' },
  { name: 'dark', html: '<kys-group-card group="global-bridging" theme="dark"></kys-group-card>' },
  { name: 'system', html: '<kys-group-card group="global-bridging" theme="system"></kys-group-card>' },
  { name: 'third language', html: '<kys-group-card group="media" lang="fr"></kys-group-card>' },
  { name: 'Chinese', html: '<kys-group-card group="media" lang="zh-Hant"></kys-group-card>' },
  { name: 'right to left', dir: 'rtl', html: '<kys-group-card group="media" variant="full"></kys-group-card>' },
  { name: 'forced colors', forcedColors: true, html: '<kys-group-card group="media" selected></kys-group-card>' },
  {
    name: 'forced colors, selectable',
    forcedColors: true,
    html: `${selectable}<kys-group-card group="global-bridging" variant="full"></kys-group-card>`,
    steps: [tabTo(button)],
  },
  { name: 'more contrast', contrast: true, html: `${linked}${full}` },
  { name: 'touch', touch: true, html: `${selectable}${full}` },
  { name: 'link hovered', html: linked, steps: [hover(link)] },
  { name: 'link held down', html: linked, steps: [holdDown(link)] },
  { name: 'linked, hovered beside its link', html: linked, steps: [hover(part('summary'))] },
  { name: 'selectable hovered', html: selectable, steps: [hover(button)] },
  { name: 'selectable held down', html: selectable, steps: [holdDown(button)] },
  { name: 'selectable chosen', html: selectable, steps: [click(button)] },
  { name: 'mailbox hovered', html: linked, steps: [hover(part('mailbox'))] },
  { name: 'mailbox with the focus', html: linked, steps: [tabTo(part('mailbox'))] },
  { name: 'details on their way', held: 'kys.group-details.js', html: full, steps: [seen(part('name'))] },
  { name: 'details lost', lost: 'kys.group-details.js', html: full, steps: [seen(part('name'))] },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords('<kys-group-card group="letters"></kys-group-card>') },
  { name: 'printed compact', printed: true, html: every('variant="compact"') },
  { name: 'printed', printed: true, html: '<kys-group-card group="media" variant="full" href="/"></kys-group-card>' },
  { name: 'unknown group', html: '<kys-group-card group="nobody">KAIYUANSHE</kys-group-card>' },
  { name: 'no group', html: '<kys-group-card>KAIYUANSHE</kys-group-card>' },
  { name: 'unknown variant', html: '<kys-group-card group="media" variant="tiny" heading-level="9"></kys-group-card>' },
  { name: 'refused link', html: '<kys-group-card group="media" href="javascript:0"></kys-group-card>' },
  { name: 'nothing chosen', html: '<kys-group-card for="nothing">KAIYUANSHE</kys-group-card>' },
  { name: 'archived', html: madeUp('telegrams', 'full'), steps: [seen(part('name'))] },
  ...['compact', 'card', 'full'].flatMap((variant) => [
    { name: `unconfirmed ${variant}`, html: madeUp('letters', variant), steps: [seen(part('name'))] },
    { name: `long words ${variant}`, html: madeUp('endurance', variant), steps: [seen(part('name'))] },
  ]),
  {
    name: 'chosen in a list',
    html: `<kys-group-list id="helpers" selectable groups="events, media" variant="compact"></kys-group-list>
      <kys-group-card for="helpers">KAIYUANSHE</kys-group-card>
      <kys-contact for="helpers" group="events"></kys-contact>`,
    steps: [click('main >>> [part~="card"] button')],
  },
  {
    name: 'variables and parts',
    html: `<style>
        kys-group-card { --kys-group-card-surface: #fed; --kys-group-card-line: red; --kys-group-card-padding: 4px;
          --kys-group-card-radius: 0; --kys-accent: green; --kys-text: navy }
        kys-group-card::part(name) { font-family: monospace }
        kys-group-card::part(tag) { background: gold }
      </style>
      <kys-group-card group="media" href="/groups/{id}"></kys-group-card>
      <kys-group-card group="media" variant="compact"></kys-group-card>`,
  },
  {
    name: 'from a server',
    static: true,
    html: `<kys-group-card group="media" href="/groups/{id}" show-source></kys-group-card>
      <kys-group-card group="media" variant="compact"></kys-group-card>
      <kys-group-card group="global-bridging" variant="full"></kys-group-card>
      <kys-group-card group="nobody">KAIYUANSHE</kys-group-card>`,
  },
];
