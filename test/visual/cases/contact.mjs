import { ADDRESS, withOldRecords } from '../made-up.mjs';
import { click, holdDown, hover, part, press, seen, tabTo, type } from '../steps.mjs';

const media = '<kys-contact group="media"></kys-contact>';
const question = '<kys-contact></kys-contact>';
const button = '<kys-contact group="media" variant="button"></kys-contact>';
const late = `<kys-contact src="${ADDRESS}" group="letters">KAIYUANSHE</kys-contact>`;
const line = (attributes) => `<p>✉ KAIYUANSHE: <kys-contact ${attributes} variant="inline"></kys-contact>.</p>`;

export const cases = [
  { name: 'panel', html: media },
  { name: 'panel with the focus', html: media, steps: [press('Tab')] },
  { name: 'unconfirmed', html: '<kys-contact group="global-bridging" show-source></kys-contact>' },
  { name: 'inline', html: line('group="media"') },
  { name: 'inline person', html: line('person="corrie"') },
  { name: 'inline question', html: line('') },
  { name: 'button', html: button },
  { name: 'button opened', html: button, steps: [click(part('open')), seen(part('address'))] },
  { name: 'button question', html: '<kys-contact variant="button"></kys-contact>' },
  {
    name: 'button question opened',
    html: '<kys-contact variant="button"></kys-contact>',
    steps: [click(part('open')), seen(part('question'))],
  },
  { name: 'address copied', html: media, steps: [click(part('copy')), seen('main >>> [role="status"]:not(:empty)')] },
  { name: 'QR code', html: media, steps: [click(part('scan')), seen(part('code'))] },
  {
    name: 'QR code of a mail',
    html: '<kys-contact group="media" subject="COSCon" body="Hi, 你好"></kys-contact>',
    steps: [click(part('scan')), seen(part('code'))],
  },
  { name: 'QR code inline', html: line('group="media"'), steps: [click(part('scan')), seen(part('code'))] },
  { name: 'question', html: question },
  { name: 'question with all options', html: question, steps: [click(part('question')), seen(part('option'))] },
  { name: 'question typed', html: question, steps: [type(part('question'), 'sponsor'), seen(part('option'))] },
  {
    name: 'option reached by keys',
    html: question,
    steps: [type(part('question'), 'sponsor'), seen(part('option')), press('ArrowDown')],
  },
  {
    name: 'question answered',
    html: question,
    steps: [type(part('question'), 'invoice'), press('Enter'), seen(part('again'))],
  },
  { name: 'question without answer', html: question, steps: [type(part('question'), 'xyzzy')] },
  { name: 'question with fallback', html: '<kys-contact>KAIYUANSHE</kys-contact>' },
  { name: 'topic', html: '<kys-contact topic="sponsorship"></kys-contact>' },
  { name: 'unknown topic', html: '<kys-contact topic="xyzzy"></kys-contact>' },
  { name: 'person', html: '<kys-contact person="corrie" heading-level="1"></kys-contact>' },
  { name: 'person with several mailboxes', html: '<kys-contact person="wang-wei"></kys-contact>' },
  { name: 'unknown person', html: '<kys-contact person="nobody"></kys-contact>' },
  { name: 'unknown group', html: '<kys-contact group="nobody">KAIYUANSHE</kys-contact>' },
  { name: 'unknown variant', html: '<kys-contact group="media" variant="popup"></kys-contact>' },
  {
    name: 'archived group',
    html: '<kys-contact src="/records.json" group="telegrams" show-source></kys-contact>',
    steps: [seen('main >>> [href^="mailto:letters@example.org"]')],
  },
  {
    name: 'long words',
    html: '<kys-contact src="/records.json" group="endurance"></kys-contact>',
    steps: [seen('main >>> [href^="mailto:a-mailbox"]')],
  },
  { name: 'right to left', dir: 'rtl', html: `${media}${line('group="media"')}` },
  { name: 'forced colors', forcedColors: true, html: question, steps: [click(part('question')), press('ArrowDown')] },
  { name: 'forced colors, panel', forcedColors: true, html: `${media}${button}` },
  { name: 'more contrast', contrast: true, html: `${media}${question}` },
  { name: 'touch', touch: true, html: `${media}${question}${button}` },
  { name: 'mail hovered', html: media, steps: [hover(part('mail'))] },
  { name: 'copy hovered', html: media, steps: [hover(part('copy'))] },
  { name: 'copy held down', html: media, steps: [holdDown(part('copy'))] },
  { name: 'copy with the focus', html: media, steps: [tabTo(part('copy'))] },
  { name: 'mailbox hovered', html: media, steps: [hover(part('mailbox'))] },
  { name: 'button hovered', html: button, steps: [hover(part('open'))] },
  { name: 'button held down', html: button, steps: [holdDown(part('open'))] },
  { name: 'button with the focus', html: button, steps: [tabTo(part('open'))] },
  { name: 'inline hovered', html: line('group="media"'), steps: [hover('main >>> a')] },
  {
    name: 'option hovered',
    html: question,
    steps: [type(part('question'), 'sponsor'), seen(part('option')), hover(part('option'))],
  },
  { name: 'QR code on its way', held: 'kys.share.js', html: media, steps: [click(part('scan'))] },
  { name: 'QR code lost', lost: 'kys.share.js', html: media, steps: [click(part('scan'))] },
  {
    name: 'answers on their way',
    held: 'kys.contact-search.js',
    html: question,
    steps: [type(part('question'), 'sponsor')],
  },
  { name: 'answers lost', lost: 'kys.contact-search.js', html: question, steps: [type(part('question'), 'sponsor')] },
  { name: 'records on their way', held: ADDRESS, html: late },
  { name: 'records lost', lost: ADDRESS, html: late },
  { name: 'term over', html: withOldRecords('<kys-contact group="letters"></kys-contact>') },
  { name: 'printed', printed: true, html: `${media}${button}${question}` },
  {
    name: 'variables and parts',
    html: `<style>
        kys-contact { --kys-contact-surface: #fed; --kys-contact-line: red; --kys-contact-radius: 0;
          --kys-contact-padding: 4px }
        kys-contact::part(address) { font-family: monospace }
      </style>${media}${question}`,
  },
  {
    name: 'from a server',
    static: true,
    html: `${media}${line('group="media"')}${button}${question}<kys-contact person="corrie"></kys-contact>`,
  },
];
