/** Texts on a page that is read from right to left, and Arabic ones on any page: where the browser draws their letters. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { examples } from '../../dist/generated/examples.js';
import { renderHTML } from '../../dist/server.js';
import { faultKind } from '../runner/fault-kind.mjs';
import { testLinkedPages, withScript } from './linked-page.mjs';
import { visit } from './settled.mjs';

const records = JSON.parse(await readFile(new URL('../../dist/data/kys.json', import.meta.url), 'utf8'));

/** Every text in the records, changed. */
const withTexts = (value, change) => {
  if (typeof value !== 'object' || value === null) return value;
  const isText = typeof value.zh === 'string' && typeof value.en === 'string';
  const entries = Object.entries(value).map(([key, inner]) => [key, isText ? change(inner) : withTexts(inner, change)]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
};

const RECORDS = {
  'texts that end with a full stop': withTexts(records, (text) => `${text.replace(/[.。]$/u, '')}.`),
  'Arabic texts': withTexts(records, () => 'فريق المصدر المفتوح.'),
  'Hebrew texts': withTexts(records, () => '(קוד פתוח)!'),
};

/** More of what elements show than their examples do. */
const MORE = {
  'kys-contact': ['<kys-contact></kys-contact>', '<kys-contact person="corrie"></kys-contact>'],
  'kys-group-card': [
    '<kys-group-card group="nobody"></kys-group-card>',
    '<kys-group-card group="media" selectable variant="compact"></kys-group-card>',
    '<kys-group-card group="media" href="/{id}"></kys-group-card>',
  ],
  'kys-org-chart': [
    '<kys-org-chart layout="outline" levels="9"></kys-org-chart>',
    '<kys-org-chart layout="start-to-end" levels="9"></kys-org-chart>',
  ],
  'kys-people': ['<kys-people variant="table" selectable></kys-people>'],
  'kys-person-card': ['<kys-person-card person="nobody"></kys-person-card>'],
};

const markupsOf = (tag) => [examples[tag].markup, ...(MORE[tag] ?? [])];

/**
 * Runs in the page: of each text that is seen, whether its marks stand where its own direction has them: the last one
 * behind the letter before it, and each letter behind the one before it, as far as they are in one line. Also the texts of
 * a line of their own that are not on the side where the page begins its lines.
 */
function misplaced() {
  const RTL = /[\u0590-\u08ff]/u;
  const found = [];
  const boxOf = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getClientRects()[0];
  };
  const isSeen = (box) => box && box.width > 0 && box.height > 0;
  const check = (node) => {
    const text = node.data.trimEnd();
    const letter = text.search(/\p{L}/u);
    if (letter < 0) return 0;
    const turned = RTL.test(text[letter]);
    const marks = [...text.matchAll(/[.。:：!?)）”]/gu)].map(({ index }) => index).filter((at) => at > letter);
    let seen = 0;
    for (const at of marks) {
      const before = text.slice(0, at).search(/\p{L}[^\p{L}]*$/u);
      if (turned !== RTL.test(text[before])) continue;
      const [one, other] = [boxOf(node, before), boxOf(node, at)];
      if (!isSeen(one) || !isSeen(other) || Math.abs(one.bottom - other.bottom) > 3) continue;
      seen += 1;
      const ahead = turned ? one.left - other.right : other.left - one.right;
      if (ahead < -1) found.push(`${text.slice(0, at)}>${text.slice(at)}`);
    }
    return seen;
  };
  const search = (root) => {
    let seen = 0;
    for (const node of root.childNodes)
      if (node.nodeType === Node.TEXT_NODE) seen += check(node);
      else if (node.nodeType === Node.ELEMENT_NODE && node.localName !== 'style')
        seen += search(node) + (node.shadowRoot ? search(node.shadowRoot) : 0);
    return seen;
  };
  return { seen: search(document.body), found };
}

/** Runs in the page: texts with a line to themselves that don't begin where lines of the page do, in whatever element. */
function onTheOtherSide() {
  const found = [];
  const check = (block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const [text, box] = [range.getBoundingClientRect(), block.getBoundingClientRect()];
    const { paddingRight, paddingLeft } = getComputedStyle(block);
    const rtl = getComputedStyle(block.getRootNode().host).direction === 'rtl';
    const away = rtl
      ? box.right - parseFloat(paddingRight) - text.right
      : text.left - parseFloat(paddingLeft) - box.left;
    if (text.width && away > 2) found.push(`${block.localName}.${block.className}: ${block.textContent.trim()}`);
  };
  const search = (root) => {
    root.querySelectorAll('p:not(.heard, .ways), dd, th, td, li, [role=heading]').forEach(check);
    for (const { shadowRoot, localName } of root.querySelectorAll('*'))
      if (shadowRoot && !/chart|timeline/.test(localName)) search(shadowRoot);
  };
  for (const { shadowRoot, localName } of document.querySelectorAll('*'))
    if (shadowRoot && !/chart|timeline/.test(localName)) search(shadowRoot);
  return found;
}

describe('text on a page of another direction, built', () => {
  const kind = faultKind('text in its own direction');
  const running = testLinkedPages();
  after(() => kind.report());

  /** A page of this direction with an element as often as it has languages and looks, and these records. */
  async function open({ dir, form, tag, data, width }) {
    const page = await running.browser.newPage();
    await page.setViewport({ width, height: 700 });
    const source = data ? ' src="/records.json"' : '';
    const markup = ['zh', 'en'].flatMap((lang) =>
      markupsOf(tag).map((one) => one.replace('>', ` lang="${lang}"${source}>`)),
    );
    const elements = markup.join('');
    const body = `<div dir="${dir}">${form === 'server' ? renderHTML(elements) : elements}</div>`;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/records.json')
        ? request.respond({ contentType: 'application/json', body: JSON.stringify(data) })
        : request.continue(),
    );
    const script = form === 'server' ? '' : withScript(form, '');
    await visit(page, running.host.put((script + body).replaceAll('SITE', running.site.origin)));
    return page;
  }

  const assertPlaced = async (page, what) => {
    const { seen, found } = await page.evaluate(misplaced);
    assert.deepEqual(found, [], what);
    return seen;
  };

  it('is that of the text in the picture of a chart', () =>
    kind.holds({ input: 'a picture of a chart', element: 'kys-org-chart', form: 'classic' }, async () => {
      const page = await open({ dir: 'rtl', form: 'classic', tag: 'kys-org-chart', width: 1000 });
      const ends = await page.evaluate(async () => {
        const chart = document.querySelector('kys-org-chart');
        chart.tree = {
          id: 'all',
          name: 'A name that takes several lines of a box, of which the last ends (so).',
          children: [{ id: 'one', title: 'Leader (new).', name: 'فريق المصدر المفتوح.' }],
        };
        await chart.updateComplete;
        const svg = await chart.toSVG();
        document.body.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
        return [...document.querySelectorAll('text')].map((text) => {
          const last = text.getNumberOfChars() - 1;
          return Math.sign(text.getExtentOfChar(last).x - text.getExtentOfChar(last - 1).x);
        });
      });
      // The boxes, and the title below them in three lines.
      assert.deepEqual(ends, [1, 1, -1, 1, 1, 1]);
      await page.close();
    }));

  for (const form of ['module', 'classic', 'loader', 'server'])
    for (const tag of Object.keys(examples))
      it(`is that of the text, on an Arabic page, in ${tag}: ${form}`, async () => {
        for (const width of [1280, 320])
          await kind.holds({ input: `the library's own records, ${width} px`, element: tag, form }, async () => {
            const page = await open({ dir: 'rtl', form, tag, width });
            await assertPlaced(page, tag);
            assert.deepEqual(await page.evaluate(onTheOtherSide), []);
            await page.close();
          });
      });

  for (const dir of ['rtl', 'ltr'])
    for (const [input, data] of Object.entries(RECORDS))
      for (const tag of Object.keys(examples))
        it(`is that of ${input}, where the page is ${dir}, in ${tag}`, () =>
          kind.holds({ input: `${input}, ${dir}`, element: tag, form: 'classic' }, async () => {
            const page = await open({ dir, form: 'classic', tag, data, width: 1000 });
            assert.ok(await assertPlaced(page, tag), 'some marks are seen');
            assert.deepEqual(await page.evaluate(onTheOtherSide), []);
            await page.close();
          }));
});
