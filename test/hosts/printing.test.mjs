import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { renderHTML } from '../../dist/server.js';
import { examples } from '../../dist/generated/examples.js';
import { faultKind } from '../runner/fault-kind.mjs';
import { testLinkedPages, withScript } from './linked-page.mjs';
import {
  assertAllPrinted,
  assertHostText,
  assertInside,
  assertPrinted,
  hostWords,
  lettersOf,
  paragraphs,
  printedSheets,
  textsOfElements,
} from './printed-page.mjs';
import { visit } from './settled.mjs';

/** As browsers print by default. */
const A4 = {
  width: '210mm',
  height: '297mm',
  margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
};

describe('a printed page', () => {
  const kind = faultKind('printing');
  const running = testLinkedPages();
  const { open } = running;
  after(() => kind.report());

  for (const [tag, { markup }] of Object.entries(examples)) {
    for (const form of ['module', 'classic', 'loader', 'server']) {
      it(`keeps the text before and after ${tag}, and all that is in it: ${form}`, () =>
        kind.holds({ input: 'text around', element: tag, form }, async () => {
          const element = form === 'server' ? renderHTML(markup, { lang: 'en' }) : withScript(form, markup);
          const page = await open([...paragraphs(0, 6), element, ...paragraphs(6, 6)].join(''));
          await assertAllPrinted(page, hostWords(12));
          await page.close();
        }));
    }

    it(`keeps the text before and after a frame with ${tag}, and all that is in it`, () =>
      kind.holds({ input: 'text around', element: tag, form: 'frame' }, async () => {
        const { attributes } = examples[tag];
        const query = new URLSearchParams({ element: tag, lang: 'en', ...attributes });
        const frame = `<iframe style="border:0;width:100%" src="SITE/embed.html?${query}"></iframe><script src="SITE/kys.embed-listener.js"></script>`;
        const page = await open([...paragraphs(0, 3), frame, ...paragraphs(3, 3)].join(''));
        const texts = await page.frames()[1].evaluate(textsOfElements);
        const sheets = await printedSheets(page);
        assertHostText(sheets, hostWords(6));
        assertPrinted(sheets, texts, { inFrame: true });
        await page.close();
      }));
  }

  it('goes on right below a frame that is pasted from the page on frames', () =>
    kind.holds({ input: 'text after a frame', element: 'kys-group-list', form: 'frame' }, async () => {
      const text = await readFile(new URL('../../demo/en/hosts/frame.md', import.meta.url), 'utf8');
      const [, style] = /<iframe[^>]* style="([^"]*)"/.exec(text);
      // With each width, the frame ends elsewhere on its sheet.
      for (const width of [1000, 960, 900, 640, 560]) {
        const frame = `<iframe style="${style}; max-width: ${width}px" src="SITE/embed.html?element=kys-group-list&amp;lang=en"></iframe><script src="SITE/kys.embed-listener.js"></script>`;
        const page = await open([...paragraphs(0, 3), frame, ...paragraphs(3, 12)].join(''));
        const sheets = await printedSheets(page);
        const at = sheets.findIndex(({ text }) => text.includes('Host3begins'));
        for (const { lines } of sheets.slice(at + 1))
          assert.ok(lines[0].y < 40, `“${lines[0].text}” is ${Math.round(lines[0].y)} px from the top of its sheet`);
        await page.close();
      }
    }));

  it('keeps all of a page with every element, between pages of text', () =>
    kind.holds({ input: 'all together', element: 'all', form: 'module' }, async () => {
      const elements = Object.values(examples).flatMap(({ markup }, k) => [markup, ...paragraphs(20 + k * 4, 4)]);
      const page = await open(withScript('module', [...paragraphs(0, 20), ...elements].join('')));
      await assertAllPrinted(page, hostWords(20 + Object.keys(examples).length * 4));
      await page.close();
    }));

  it('begins a list, the offices and the timeline on the sheet on which the page has got to', () =>
    kind.holds({ input: 'a long element after a heading', element: 'all', form: 'module' }, async () => {
      for (const [tag, { markup }] of Object.entries(examples)) {
        const page = await open(
          withScript('module', `<h1>Heading</h1>${markup.replace(/group="\w+"/, '$& variant="card"')}`),
        );
        const [first] = await printedSheets(page);
        assert.ok(first.lines.length > 3, `${tag}: the first sheet holds “${first.text}” alone`);
        await page.close();
      }
    }));

  it('breaks between cards and not inside of one', () =>
    kind.holds({ input: 'a list over several sheets', element: 'kys-group-list', form: 'module' }, async () => {
      const page = await open(
        withScript('module', `${paragraphs(0, 2).join('')}<kys-group-list lang="en"></kys-group-list>`),
      );
      const cards = await page.$eval('kys-group-list', (list) =>
        [...list.shadowRoot.querySelectorAll('kys-group-card')].map((card) =>
          [...card.shadowRoot.querySelectorAll('[part=name], dd:last-child')].map((each) =>
            each.textContent.replace(/\s+/g, ''),
          ),
        ),
      );
      const sheets = (await printedSheets(page)).map(({ text }) => text.replace(/\s+/g, ''));
      assert.ok(sheets.length > 1);
      for (const texts of cards)
        assert.ok(
          sheets.some((sheet) => texts.every((text) => sheet.includes(text))),
          `${texts[0]} is on two sheets`,
        );
      await page.close();
    }));

  for (const lang of ['zh', 'en'])
    for (const variant of ['cards', 'table'])
      it(`has everybody as a roster on two sheets of A4, each on one of them, under its head: ${variant} in ${lang}`, () =>
        kind.holds({ input: `a roster, ${variant}`, element: 'kys-people', form: 'module' }, async () => {
          const roster = `<kys-people variant="${variant}" lang="${lang}" searchable filterable sortable></kys-people>`;
          // With more above, it breaks elsewhere.
          for (const above of [0, 5]) {
            const page = await open(withScript('module', `${paragraphs(0, above).join('')}${roster}`));
            const { people, head, controls } = await page.$eval('kys-people', ({ shadowRoot }) => {
              const lettersIn = (selector, root = shadowRoot) =>
                [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ''));
              return {
                people: [...shadowRoot.querySelectorAll('[part=person]')].map((person) =>
                  lettersIn('[part=name], .other, [part=group], [part=mailbox]', person),
                ),
                head: lettersIn('[role=columnheader]').join(''),
                controls: [
                  shadowRoot.querySelector('[data-control=search]').firstChild.data,
                  shadowRoot.querySelector('[data-control=sort]').firstChild.data,
                  shadowRoot.querySelector('[part=count]').textContent,
                ],
              };
            });
            assert.ok(people.length > 10);
            const sheets = (await printedSheets(page, A4)).map(({ text }) => lettersOf(text));
            assert.ok(sheets.length <= 2, `${sheets.length} sheets`);
            for (const texts of people)
              assert.ok(
                sheets.some((sheet) => texts.every((text) => sheet.includes(lettersOf(text)))),
                `${texts[0]} is not on one sheet`,
              );
            for (const sheet of sheets)
              assert.equal(
                sheet.split(head).length - 1,
                people.some(([name]) => sheet.includes(lettersOf(name))) ? 1 : 0,
              );
            for (const control of controls) assert.ok(!sheets.join('').includes(lettersOf(control)), control);
            await page.close();
          }
        }));

  for (const lang of ['zh', 'en'])
    it(`keeps all of a card in full on sheets that it fills, at the size of the page around it: ${lang}`, () =>
      kind.holds({ input: 'a card over several sheets', element: 'kys-group-card', form: 'module' }, async () => {
        for (const group of ['media', 'kcc', 'ones'])
          for (const options of [
            { width: '400px', height: '560px' },
            { width: '600px', height: '700px' },
            { width: '900px', height: '300px' },
          ]) {
            const card = `<kys-group-card group="${group}" variant="full" lang="${lang}"></kys-group-card>`;
            const page = await open(withScript('module', `${paragraphs(0, 1)}${card}${paragraphs(1, 1)}`));
            const texts = await page.evaluate(textsOfElements);
            const sheets = await printedSheets(page, options);
            assertHostText(sheets, hostWords(2));
            assertPrinted(sheets, texts);
            // What is beside the paper has Chromium print all of a page smaller.
            await page.$eval('kys-group-card', (element) => element.remove());
            const [without] = await printedSheets(page, options);
            assert.equal(sheets[0].lines[0].height, without.lines[0].height, `${group} on ${options.width}`);
            await page.close();
          }
      }));

  for (const lang of ['zh', 'en'])
    it(`has all groups of a list as a roster on two sheets of A4, each group on one of them: ${lang}`, () =>
      kind.holds({ input: 'a roster of groups', element: 'kys-group-list', form: 'module' }, async () => {
        const list = `<kys-group-list lang="${lang}" searchable filterable sortable></kys-group-list>`;
        const page = await open(withScript('module', list));
        const groups = await page.$eval('kys-group-list', ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('kys-group-card')].map((card) =>
            [...card.shadowRoot.querySelectorAll('[part=name], [part=person], [part=mailbox]')].map(
              ({ textContent }) => textContent,
            ),
          ),
        );
        const sheets = (await printedSheets(page, A4)).map(({ text }) => lettersOf(text));
        assert.ok(sheets.length <= 2, `${sheets.length} sheets`);
        for (const texts of groups)
          assert.ok(
            sheets.some((sheet) => texts.every((text) => sheet.includes(lettersOf(text)))),
            `${texts[0]} is not on one sheet`,
          );
        await page.close();
      }));

  for (const lang of ['zh', 'en'])
    it(`has all of a timeline on one sheet of A4: ${lang}`, () =>
      kind.holds({ input: 'a timeline on a sheet', element: 'kys-timeline', form: 'module' }, async () => {
        const page = await open(withScript('module', `<kys-timeline lang="${lang}"></kys-timeline>`));
        const texts = await page.evaluate(textsOfElements);
        const sheets = await printedSheets(page, A4);
        assertPrinted(sheets, texts);
        assert.equal(sheets.length, 1);
        await page.close();
      }));

  it('keeps all of embed.html where it is printed by itself', () =>
    kind.holds({ input: 'embed.html by itself', element: 'all', form: 'frame' }, async () => {
      for (const [tag, { attributes }] of Object.entries(examples)) {
        const page = await running.browser.newPage();
        await visit(page, `${running.site.origin}/embed.html?${new URLSearchParams({ element: tag, ...attributes })}`);
        const texts = await page.evaluate(textsOfElements);
        const sheets = await printedSheets(page);
        assertPrinted(sheets, texts);
        assertInside(sheets);
        await page.close();
      }
    }));

  it('looks as before once it is printed, and prints the same again', () =>
    kind.holds({ input: 'printed twice', element: 'all', form: 'module' }, async () => {
      const page = await open(
        withScript(
          'module',
          Object.values(examples)
            .map(({ markup }) => markup)
            .join(''),
        ),
      );
      await page.$eval('kys-org-chart', (chart) => chart.setAttribute('layout', 'top-down'));
      await page.$eval('kys-org-chart', async (chart) => {
        await chart.updateComplete;
        chart.shadowRoot.querySelector('.viewport').scrollTo(300, 40);
        chart.shadowRoot.querySelector('[aria-level="3"]').focus({ preventScroll: true });
      });
      /** Runs in the page. */
      const look = () => [
        scrollY,
        document.activeElement.localName,
        ...[...document.querySelectorAll(':defined')].flatMap(({ shadowRoot }) => [
          shadowRoot?.innerHTML,
          shadowRoot?.activeElement?.textContent,
          shadowRoot?.querySelector('.viewport')?.scrollLeft,
          shadowRoot?.querySelector('.viewport')?.scrollTop,
        ]),
      ];
      await page.evaluate(() => new Promise((later) => requestAnimationFrame(() => setTimeout(later))));
      const before = await page.evaluate(look);
      const first = await printedSheets(page);
      await page.evaluate(() => new Promise((later) => requestAnimationFrame(() => setTimeout(later))));
      assert.deepEqual(await page.evaluate(look), before);
      assert.deepEqual(await printedSheets(page), first);
      await page.close();
    }));

  for (const [what, place] of [
    [
      'a tab that only paper shows',
      '<style>.tab{display:none}@media print{.tab{display:block}}</style><div class="tab">ELEMENT</div>',
    ],
    [
      'a place that is not drawn yet',
      '<div style="height:4000px"></div><div style="content-visibility:auto">ELEMENT</div>',
    ],
    ['a flex row', '<div style="display:flex"><div>Menu</div>ELEMENT</div>'],
    ['a grid', '<div style="display:grid;grid-template-columns:auto 1fr"><p>Menu</p>ELEMENT</div>'],
    ['columns', '<div style="columns:2">ELEMENT</div>'],
    ['an old table', '<table width="100%"><tr><td>Menu</td><td>ELEMENT</td></tr></table>'],
    ['an open dialog', '<dialog open style="position:static">ELEMENT</dialog>'],
    ['a page from right to left', '<div dir="rtl" lang="zh">ELEMENT</div>'],
    ['a dark page', '<style>:root{color-scheme:dark}</style>ELEMENT'],
  ]) {
    it(`has all of each element in ${what}`, () =>
      kind.holds({ input: what, element: 'all', form: 'module' }, async () => {
        for (const [tag, { markup }] of Object.entries(examples)) {
          const named = markup.replace('>', ' id="it">');
          const page = await open(
            withScript('module', [...paragraphs(0, 2), place.replace('ELEMENT', named), ...paragraphs(2, 6)].join('')),
          );
          const texts = await page.evaluate(textsOfElements);
          const sheets = await printedSheets(page);
          assertHostText(sheets, hostWords(8));
          if (texts.length) assertPrinted(sheets, texts);
          // What each of them says somewhere.
          assert.ok(sheets.flatMap(({ lines }) => lines).length > 10 || tag === 'kys-contact', `${tag} is missing`);
          await page.close();
        }
      }));
  }

  for (const [what, options] of [
    ['small paper', { width: '400px', height: '560px' }],
    ['paper across', { width: '1100px', height: '500px' }],
    ['margins', { margin: { top: '80px', bottom: '80px', left: '60px', right: '60px' } }],
    ['a larger scale', { scale: 1.6 }],
    ['backgrounds', { printBackground: true }],
  ]) {
    it(`has all of each element on ${what}`, () =>
      kind.holds({ input: what, element: 'all', form: 'module' }, async () => {
        const elements = Object.values(examples).flatMap(({ markup }, k) => [markup, ...paragraphs(k * 2, 2)]);
        const page = await open(withScript('module', elements.join('')));
        const texts = await page.evaluate(textsOfElements);
        const sheets = await printedSheets(page, options);
        assertHostText(sheets, hostWords(Object.keys(examples).length * 2));
        assertPrinted(sheets, texts);
        await page.close();
      }));
  }
});
