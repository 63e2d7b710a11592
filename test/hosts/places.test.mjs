import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { examples } from '../../dist/generated/examples.js';
import { faultKind } from '../runner/fault-kind.mjs';
import { ENGINES, testLinkedPages, withScript } from './linked-page.mjs';

/**
 * Where a page may put an element, which stands for ELEMENT: all that a place goes by its content for, and what was seen
 * to break elements. `widest` is how wide the place is by itself; `wider` says that the page's own part is too wide.
 */
const PLACES = {
  'a page': { markup: 'ELEMENT' },
  'a row that a finger moves': {
    markup: '<div style="display:flex;gap:16px;overflow-x:auto">ELEMENT ELEMENT ELEMENT ELEMENT</div>',
  },
  'a grid that a finger moves': {
    markup: '<div style="display:grid;grid-auto-flow:column;gap:16px;overflow-x:auto">ELEMENT ELEMENT ELEMENT</div>',
  },
  'a flex row beside a column that takes all': {
    markup: '<div style="display:flex;gap:16px">ELEMENT<main style="flex:0 0 90%">Main</main></div>',
    wider: true,
  },
  'a flex row beside text': { markup: '<div style="display:flex;gap:8px">ELEMENT<p>A menu</p></div>' },
  'a flex row that wraps': { markup: '<div style="display:flex;flex-wrap:wrap">ELEMENT ELEMENT</div>' },
  'the middle of a flex column': {
    markup: '<div style="display:flex;flex-direction:column;align-items:center"><h1>Hi</h1>ELEMENT</div>',
  },
  'the middle of a grid': { markup: '<div style="display:grid;place-items:center">ELEMENT</div>' },
  'a grid beside text': {
    markup: '<div style="display:grid;grid-template-columns:auto 1fr;gap:8px">ELEMENT<p>A menu</p></div>',
  },
  'a grid column as narrow as its content': {
    markup: '<div style="display:grid;grid-template-columns:min-content 1fr">ELEMENT<p>x</p></div>',
  },
  'a table cell': { markup: '<table><tr><td>ELEMENT</td></tr></table>' },
  'a table cell beside one that takes all': {
    markup: '<table width="100%"><tr><td>ELEMENT</td><td width="100%">Text</td></tr></table>',
  },
  'a table of fixed columns': {
    markup:
      '<table style="table-layout:fixed;width:290px;border-spacing:0"><tr><td style="padding:0">ELEMENT</td></tr></table>',
    widest: 290,
  },
  'a float': { markup: '<div style="float:left">ELEMENT</div>' },
  'a float by itself': { markup: '<style>#it{float:right}</style><p>Text</p>ELEMENT' },
  'an inline block': { markup: '<div style="display:inline-block">ELEMENT</div>' },
  'an inline flex box': { markup: '<div style="display:inline-flex">ELEMENT</div>' },
  'a box that fits its content': { markup: '<div style="width:fit-content">ELEMENT</div>' },
  'a box as narrow as its content': { markup: '<div style="width:min-content">ELEMENT</div>' },
  'a place of its own above the page': {
    markup: '<div style="position:relative"><div style="position:absolute;right:0">ELEMENT</div></div>',
  },
  'an element taken out of the flow': { markup: '<style>#it{position:absolute}</style>ELEMENT' },
  'an open dialog': { markup: '<dialog open>ELEMENT</dialog>' },
  'a modal dialog': { markup: '<dialog>ELEMENT</dialog>', before: () => document.querySelector('dialog').showModal() },
  'a popover': {
    markup: '<div popover="manual">ELEMENT</div>',
    before: () => document.querySelector('[popover]').showPopover(),
  },
  'a group of fields': { markup: '<fieldset style="display:inline-block">ELEMENT</fieldset>' },
  columns: { markup: '<div style="columns:18em">ELEMENT<p>Text</p></div>' },
  // A horizontal text in a vertical one is as wide as the window, whatever the margins are.
  'vertical writing': { markup: '<div style="writing-mode:vertical-rl">ELEMENT</div>', wider: true },
  'a tab shown later': {
    markup: '<div hidden>ELEMENT</div>',
    before: () => (document.querySelector('[hidden]').hidden = false),
  },
  'details opened later': {
    markup: '<details><summary>More</summary>ELEMENT</details>',
    before: () => (document.querySelector('details').open = true),
  },
  'a flex tab shown later': {
    markup: '<div style="display:none;align-items:center;flex-direction:column">ELEMENT</div>',
    before: () => (document.querySelector('[style]').style.display = 'flex'),
  },
  'a place that is deliberately small': { markup: '<div style="width:170px">ELEMENT</div>', widest: 170 },
  'a flex row that is deliberately small': {
    markup: '<div style="width:170px;display:flex">ELEMENT</div>',
    widest: 170,
  },
  'a flex column that is deliberately small': {
    markup: '<div style="width:170px;display:flex;flex-direction:column">ELEMENT</div>',
    widest: 170,
  },
  'a zoomed place': { markup: '<div style="zoom:1.2">ELEMENT</div>' },
  'a scaled place': { markup: '<div style="transform:scale(.5)">ELEMENT</div>', scale: 0.5 },
  'large letters': { markup: '<div style="font-size:200%">ELEMENT</div>' },
  'large letters in a table': { markup: '<table style="font-size:200%"><tr><td>ELEMENT</td></tr></table>' },
};

/** The least width at which a card can be read, CSS px; on a phone, a part of its width. */
const leastWidth = (page) => Math.min(220, 0.55 * page);

/** Runs in the page: how large each element is, and what of it lies outside. */
function sizes() {
  return [...document.querySelectorAll('#it')].map((element) => {
    const box = element.getBoundingClientRect();
    const isCut = (each) => {
      if (each.matches('.viewport *, .heard, .letter')) return false;
      const { right, width, height } = each.getBoundingClientRect();
      return width > 0 && height > 0 && right > box.right + 1;
    };
    const cut = [...element.shadowRoot.querySelectorAll('.kys *')].filter(isCut);
    return {
      width: box.width,
      height: box.height,
      cut: cut.map((each) => `${each.localName}.${each.className}`),
      shown: element.checkVisibility(),
    };
  });
}

/** Runs in the page: a style sheet of the visitor's, which reaches into elements as well. */
function spaceTexts() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
  );
  const adopt = (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
  };
  adopt(document);
}

/** Runs in the page: the texts of which a line, or the end of one, is hidden. */
function cutTexts() {
  const found = [];
  const search = (root) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.shadowRoot) search(each.shadowRoot);
      if (root === document || each.matches('.viewport, .heard, svg *')) continue;
      const { overflow, lineHeight, display } = getComputedStyle(each);
      if (overflow === 'visible' || display === 'inline') continue;
      const [across, down] = [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight];
      if (across > 1 || down > parseFloat(lineHeight) / 2) found.push(`${each.className}: ${each.textContent}`);
    }
  };
  search(document);
  return found;
}

for (const engine of ENGINES)
  describe(`every element in every place: ${engine}`, () => {
    const kind = faultKind('size and place');
    const { open } = testLinkedPages({ engine });
    after(() => kind.report());

    const settled = (page) =>
      page.evaluate(async () => {
        for (let turn = 0; turn < 5; turn += 1)
          await new Promise((later) => requestAnimationFrame(() => setTimeout(later)));
      });

    async function assertPlaced(page, tag, { widest = Infinity, wider, scale = 1 }) {
      await settled(page);
      const [across, scrolls] = await page.evaluate(() => [
        innerWidth,
        document.documentElement.scrollWidth - innerWidth,
      ]);
      const least = Math.min(leastWidth(across), widest - 1) * scale;
      for (const { width, height, cut, shown } of await page.evaluate(sizes)) {
        assert.ok(shown && height > 20 * scale, `${tag} is ${height} px high, on a page of ${across} px`);
        assert.ok(width >= least, `${tag} is ${width} px wide, on a page of ${across} px`);
        assert.ok(width <= widest + 1, `${tag} is ${width} px wide in a place of ${widest} px`);
        assert.deepEqual(cut, [], `${tag} on a page of ${across} px`);
      }
      if (!wider) assert.ok(scrolls <= 0, `with ${tag}, a page of ${across} px scrolls by ${scrolls} px to the side`);
    }

    for (const [what, place] of Object.entries(PLACES)) {
      it(`has a width in which it can be read, and keeps to its place: ${what}`, async () => {
        for (const [tag, { markup }] of Object.entries(examples)) {
          const page = await open(
            `<meta name="viewport" content="width=device-width">${withScript('classic', place.markup.replaceAll('ELEMENT', markup.replace('>', ' id="it">')))}`,
          );
          if (place.before) await page.evaluate(place.before);
          for (const width of [1280, 390, 320]) {
            await page.setViewport({ width, height: 700 });
            await kind.holds({ input: `${what}, ${width} px`, element: tag, form: 'classic', engine }, () =>
              assertPlaced(page, tag, place),
            );
          }
          await page.close();
        }
      });
    }

    for (const width of [1280, 320]) {
      it(`cuts no text where a visitor spaces letters, words and lines as in WCAG 1.4.12: ${width} px`, async () => {
        const charts = ['top-down', 'start-to-end', 'outline'].map(
          (layout) => `<kys-org-chart lang="en" layout="${layout}" levels="9"></kys-org-chart>`,
        );
        const page = await open(
          withScript('classic', [...Object.values(examples).map(({ markup }) => markup), ...charts].join('')),
        );
        await page.setViewport({ width, height: 700 });
        await settled(page);
        await page.evaluate(spaceTexts);
        // A chart sees by the frames that come how its texts are written now.
        for (const late = Date.now() + 20_000; Date.now() < late && (await page.evaluate(cutTexts)).length;)
          await settled(page);
        await kind.holds({ input: `text spacing, ${width} px`, element: 'all', form: 'classic', engine }, async () =>
          assert.deepEqual(await page.evaluate(cutTexts), []),
        );
        await page.close();
      });
    }
  });
