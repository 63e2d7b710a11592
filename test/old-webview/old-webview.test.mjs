import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { countColors } from '../visual/pixels.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { cannotRun, launchChromium78 } from './launch-chromium-78.mjs';
import { openPage } from './open-page.mjs';

const built = ['kys.classic.js', 'data/kys.json'].map((file) => new URL(`../../dist/${file}`, import.meta.url));
const missing = built.filter((file) => !existsSync(file)).map((file) => file.pathname.split('/dist/').pop());
const languages = { zh: 'zh-CN', en: 'en' };

/** What a reader of the page sees, shadow roots and slots followed; runs in the page. */
const shownText = `(async (selector) => {
  const tag = selector.split(' ').pop();
  const element = document.querySelector(selector);
  if (!customElements.get(tag)) return tag + ' is not defined';
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'style' || node.localName === 'script' || node.hidden) return '';
    const slotted = node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : [];
    const inner = slotted.length ? slotted : (node.shadowRoot || node).childNodes;
    // The parts of a link are one text: a mailbox may break behind its @.
    return Array.from(inner, read).join(node.localName === 'a' ? '' : ' ');
  };
  return read(element).replace(/\\s+/g, ' ');
})`;

it('finds what it tests', { skip: cannotRun }, () => {
  assert.deepEqual(missing, [], `dist/ lacks ${missing.join(' and ')}: run npm run build first`);
});

describe('in Chromium 78, the classic script', { skip: cannotRun || missing.length > 0, timeout: 600_000 }, () => {
  let browser, server, page, data;

  before(async () => {
    data = JSON.parse(await readFile(built[1], 'utf8'));
    server = await serveFolder();
    browser = await launchChromium78();
    page = await openPage(browser.devtools, `${server.origin}/test/old-webview/index.html`);
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('runs in that very engine', async () => {
    assert.match(await page.evaluate('navigator.userAgent'), /Chrome\/78\./);
  });

  for (const [language, lang] of Object.entries(languages)) {
    const text = (tag) => page.evaluate(`${shownText}('[lang="${lang}"] ${tag}')`);
    // By id or by the mailbox's local part, as an element's `group` is read.
    const group = (key) => data.groups.find(({ id, email }) => id === key || email.startsWith(`${key}@`));
    const shows = (shown, ...expected) => {
      for (const each of expected) assert.ok(shown.includes(each), `"${each}" is missing in: ${shown.slice(0, 2000)}`);
    };

    it(`shows the card (${language})`, async () => {
      const { name, email, leaders } = group('media');
      const leader = data.people.find(({ id }) => id === leaders[0].person);
      shows(await text('kys-group-card'), name[language], email, leader.name[language]);
    });

    it(`shows every group in the list (${language})`, async () => {
      shows(await text('kys-group-list'), ...data.groups.map(({ name }) => name[language]));
      assert.ok(
        await page.evaluate(
          `!!document.querySelector('[lang="${lang}"] kys-group-list').shadowRoot.querySelector('input')`,
        ),
        'the list has its search field',
      );
    });

    it(`shows the chart as a tree (${language})`, async () => {
      shows(await text('kys-org-chart'), data.committee.name[language], data.classes[0].name[language]);
      const chart = `document.querySelector('[lang="${lang}"] kys-org-chart').shadowRoot`;
      assert.ok(
        await page.evaluate(`${chart}.querySelectorAll('[role="tree"] [role="treeitem"]').length > 1`),
        'a tree',
      );
    });

    it(`draws the chart as a picture (${language})`, async () => {
      const { svg, colors } = await page.evaluate(`(async () => {
        const chart = document.querySelector('[lang="${lang}"] kys-org-chart');
        return { svg: await chart.toSVG(), colors: await (${countColors})(await chart.toPNG()) };
      })()`);
      shows(svg, data.committee.name[language], data.classes[0].name[language], 'fill="#0f766e"');
      assert.ok(colors > 20, `${colors} colors`);
    });

    it(`shows the timeline (${language})`, async () => {
      shows(await text('kys-timeline'), '2017', ...data.groups.map(({ name }) => name[language]));
      const timeline = `document.querySelector('[lang="${lang}"] kys-timeline').shadowRoot`;
      const lefts = await page.evaluate(
        `Array.from(${timeline}.querySelectorAll('.row'), (row) => row.querySelector('.day').offsetLeft - row.querySelector('.year').offsetLeft)`,
      );
      assert.ok(lefts.length > 3 && lefts.every((left) => left > 40), `days stand beside their year: ${lefts}`);
    });

    it(`shows the contact (${language})`, async () => {
      const { email } = group('event');
      shows(await text('kys-contact'), email);
      const contact = `document.querySelector('[lang="${lang}"] kys-contact').shadowRoot`;
      const links = await page.evaluate(`Array.from(${contact}.querySelectorAll('a'), (link) => link.href)`);
      assert.ok(
        links.some((link) => link.startsWith(`mailto:${email}`)),
        `a mailto: link among ${links}`,
      );
    });

    it(`shows the person (${language})`, async () => {
      const { name, emails } = data.people.find(({ id }) => id === 'wang-wei');
      shows(await text('kys-person-card'), name.zh, name.en, ...emails, group('education').name[language]);
    });

    it(`shows the leadership (${language})`, async () => {
      const { offices } = data.committee;
      shows(
        await text('kys-leadership'),
        ...offices.flatMap(({ name, email, duties }) => [name, ...duties].map((one) => one[language]).concat(email)),
      );
    });

    it(`loads on request what draws the code of the address and writes its card (${language})`, async () => {
      const contact = `document.querySelector('[lang="${lang}"] kys-contact').shadowRoot`;
      const after = (part, wanted) => `new Promise((resolve) => {
        ${contact}.querySelector('[part=${part}]').click();
        const look = (times) => (${contact}.querySelector('${wanted}') || !times ? resolve(!!${contact}.querySelector('${wanted}')) : setTimeout(look, 50, times - 1));
        look(60);
      })`;
      assert.ok(await page.evaluate(after('scan', 'svg path')), 'a code');
      assert.ok(await page.evaluate(after('save', '.note:not(:empty)')), 'a sentence');
      const said = await page.evaluate(`${contact}.querySelector('.note').textContent`);
      assert.match(said, language === 'zh' ? /没存上/ : /Not saved/);
    });
  }

  it('makes no complaint', () => {
    assert.deepEqual(page.complaints, []);
  });
});
