import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { testBrowser } from './test-browser.mjs';
import { openPage, SCRIPTS } from './visitor.mjs';

const FORMS = Object.keys(SCRIPTS);
const BOOTSTRAP = `<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">
  <script src="/node_modules/bootstrap/dist/js/bootstrap.bundle.min.js"></script>`;
const modal = (content) =>
  `<div class="modal" id="around" tabindex="-1"><div class="modal-dialog modal-xl"><div class="modal-content">${content}</div></div></div>
   <script>addEventListener('load', () => new bootstrap.Modal('#around').show());</script>`;
const dialog = (content) => `<dialog id="around">${content}</dialog><script>around.showModal();</script>`;
const popover = (content) =>
  `<div popover id="around" style="width:90%;height:90%;overflow:auto">${content}</div><script>around.showPopover();</script>`;
/** As Magnific Popup and Lightbox have it. */
const lightbox = (content) =>
  `<div id="around">${content}</div><script>addEventListener('keyup', ({ key }) => { if (key === 'Escape') around.hidden = true; });</script>`;
const AROUND = {
  'a Bootstrap modal': modal,
  'a dialog': dialog,
  'a popover': popover,
  'a lightbox by keyup': lightbox,
};

const isOpen = ({ page }) =>
  page.$eval('#around', (around) =>
    around.matches('.modal') ? around.matches('.show') : around.checkVisibility({ visibilityProperty: true }),
  );

describe('Escape, keys, and clicks', () => {
  const running = testBrowser();
  const kind = faultKind('focus and events');
  after(() => kind.report());

  for (const [where, around] of Object.entries(AROUND)) {
    for (const form of where === 'a Bootstrap modal' ? FORMS : ['module']) {
      it(`closes by Escape the suggestions alone, then ${where} around them, by ${form}`, () =>
        kind.holds({ input: `Escape in ${where}`, element: 'kys-contact', form }, async () => {
          const visitor = await openPage(running, around('<kys-contact></kys-contact>'), { head: BOOTSTRAP, form });
          await visitor.click('[part=question]');
          await visitor.type('film');
          await visitor.find('[role=option]');
          await visitor.press('Escape');
          assert.equal(
            await visitor.page.$eval(
              'kys-contact',
              ({ shadowRoot }) => shadowRoot.querySelectorAll('[role=option]').length,
            ),
            0,
          );
          assert.equal(await isOpen(visitor), true);
          await visitor.press('Escape');
          assert.equal(await isOpen(visitor), false);
          await visitor.close();
        }));
    }

    it(`closes by Escape the panel alone, then ${where} around it`, () =>
      kind.holds({ input: `Escape from a panel in ${where}`, element: 'kys-contact', form: 'module' }, async () => {
        const markup = '<kys-contact group="media" variant="button"></kys-contact>';
        const visitor = await openPage(running, around(markup), { head: BOOTSTRAP });
        await visitor.click('[part=open]');
        await visitor.press('Tab', 'Escape');
        assert.equal(await (await visitor.find('[part=open]')).evaluate((button) => button.ariaExpanded), 'false');
        assert.equal(await isOpen(visitor), true);
        await visitor.press('Escape');
        assert.equal(await isOpen(visitor), false);
        await visitor.close();
      }));

    // A search field, as those of browsers, keeps the key alone.
    if (where === 'a lightbox by keyup') continue;
    for (const [element, markup] of [
      ['kys-group-list', '<kys-group-list searchable></kys-group-list>'],
      ['kys-org-chart', '<kys-org-chart toolbar></kys-org-chart>'],
      ['kys-people', '<kys-people searchable></kys-people>'],
    ]) {
      it(`empties by Escape the search of <${element}> alone, then closes ${where} around it`, () =>
        kind.holds({ input: `Escape from a search in ${where}`, element, form: 'module' }, async () => {
          const visitor = await openPage(running, around(markup), { head: BOOTSTRAP });
          await visitor.click('[part=search]');
          await visitor.type('media');
          await visitor.press('Escape');
          assert.equal(await (await visitor.find('[part=search]')).evaluate(({ value }) => value), '');
          assert.equal(await isOpen(visitor), true);
          await visitor.press('Escape');
          assert.equal(await isOpen(visitor), false);
          await visitor.close();
        }));
    }
  }

  const CHOOSING = [
    ['kys-org-chart', '<kys-org-chart></kys-org-chart>', '[role=treeitem]', 'Finance Group'],
    ['kys-timeline', '<kys-timeline></kys-timeline>', 'button', 'Finance Group'],
    ['kys-group-card', '<kys-group-card group="finance" href="#{id}"></kys-group-card>', 'a', 'Finance Group'],
    ['kys-group-card', '<kys-group-card group="finance" selectable></kys-group-card>', 'button', 'Finance Group'],
    ['kys-group-list', '<kys-group-list href="#{id}"></kys-group-list>', 'a', 'Finance Group'],
    ['kys-group-list', '<kys-group-list filterable></kys-group-list>', '[part=filter]', 'External', '[part=filters]'],
    ['kys-people', '<kys-people selectable></kys-people>', 'button', 'Xuan Wang'],
    ['kys-people', '<kys-people href="#{id}"></kys-people>', 'a', 'Finance Group'],
    [
      'kys-committee',
      '<kys-committee sections="groups" href="#{id}"></kys-committee>',
      '[part=name] a',
      'Finance Group',
    ],
  ];
  const state = ({ page }, tag) =>
    page.$eval(
      tag,
      ({ shadowRoot }) =>
        [
          ...shadowRoot.querySelectorAll(
            '[aria-selected=true],[aria-pressed=true],[aria-expanded=true],[aria-current=true],#details',
          ),
        ].length,
    );
  for (const [element, markup, selector, words, opener] of CHOOSING) {
    for (const key of ['Control', 'Meta', 'Shift', 'Alt', 'middle']) {
      it(`chooses nothing by a click with ${key} on ${selector} of ${markup}`, () =>
        kind.holds({ input: `a click with ${key} on ${selector}`, element, form: 'module' }, async () => {
          const visitor = await openPage(
            running,
            `${markup}<script>events = []; for (const type of ['kys-group-select', 'kys-node-select', 'kys-topic-select', 'kys-person-select']) addEventListener(type, () => events.push(type));
              addEventListener('click', (event) => event.target.closest('kys-group-card,kys-group-list,kys-people,kys-committee') && event.preventDefault());</script>`,
          );
          if (opener) {
            await visitor.click(opener);
            await visitor.find(selector, words);
          }
          const before = await state(visitor, element);
          if (key === 'middle') await visitor.click(selector, words, { button: 'middle' });
          else {
            await visitor.page.keyboard.down(key);
            await visitor.click(selector, words);
            await visitor.page.keyboard.up(key);
          }
          assert.deepEqual([await visitor.page.evaluate(() => events), await state(visitor, element)], [[], before]);
          await visitor.click(selector, words);
          const after = [
            await visitor.page.evaluate(() => events.length > 0),
            (await state(visitor, element)) !== before,
          ];
          assert.ok(after.includes(true), 'the click alone');
          await visitor.close();
        }));
    }
  }

  it('chooses nothing where the press has selected the text of a box, or a word of it', () =>
    kind.holds({ input: 'a selection', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(running, '<kys-org-chart></kys-org-chart>');
      const box = await visitor.find('[role=treeitem] .name', 'Finance Group');
      const { x, y, width, height } = await box.boundingBox();
      const { mouse } = visitor.page;
      await mouse.move(x + 2, y + height / 2);
      await mouse.down();
      await mouse.move(x + width / 2, y + height / 2, { steps: 5 });
      await mouse.up();
      await visitor.settled();
      assert.equal(await visitor.chosen(), '');
      // The visitor presses elsewhere, which takes the selection away.
      await mouse.click(5, 5);
      await box.click();
      await visitor.settled();
      assert.equal(await visitor.chosen(), 'Finance Group');
      await visitor.close();
    }));

  it('leaves alone what the host has canceled, and its own keys', () =>
    kind.holds({ input: 'canceled by the host', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(
        running,
        `<kys-org-chart toolbar></kys-org-chart><script>
           canceled = true;
           for (const type of ['click', 'keydown']) addEventListener(type, (event) => canceled && event.preventDefault(), true);
         </script>`,
      );
      await visitor.click('[role=treeitem]', 'Finance Group');
      const focused = await visitor.focused();
      await visitor.press('Enter', 'ArrowDown', 'm');
      assert.deepEqual([await visitor.chosen(), await visitor.focused()], ['', focused]);
      await visitor.page.evaluate(() => (canceled = false));
      for (const key of ['Shift', 'Control', 'Alt', 'Meta']) {
        await visitor.page.keyboard.down(key);
        await visitor.press('ArrowDown', 'ArrowLeft');
        await visitor.page.keyboard.up(key);
      }
      assert.equal(await visitor.focused(), focused);
      await visitor.press('Enter');
      const chosen = await visitor.chosen();
      assert.ok(chosen && focused.startsWith(chosen), `${chosen} is chosen, ${focused} is focused`);
      await visitor.close();
    }));

  it('takes no key while somebody types elsewhere, and keeps those that it answers from slides', () =>
    kind.holds({ input: 'keys elsewhere', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(
        running,
        `<input id="field"><p id="text" contenteditable>a</p><kys-org-chart toolbar></kys-org-chart><kys-group-list searchable></kys-group-list>
         <kys-contact></kys-contact><script>slides = []; document.addEventListener('keydown', ({ key }) => slides.push(key));</script>`,
      );
      for (const id of ['field', 'text']) {
        await visitor.click(`#${id}`);
        await visitor.press('m', '/', '+', '0', 'f', 'Home', '*');
      }
      assert.deepEqual(await visitor.page.evaluate(() => [field.value, text.textContent, slides.length]), [
        '*m/+0f',
        '*am/+0f',
        14,
      ]);
      assert.equal(await visitor.chosen(), '');
      await visitor.click('[role=treeitem]', 'Finance Group');
      await visitor.press('ArrowDown', 'PageDown');
      assert.deepEqual(await visitor.page.evaluate(() => slides.slice(14)), ['PageDown']);
      await visitor.close();
    }));

  it('leaves the focus to the dialog that the host opens for a choice', () =>
    kind.holds({ input: 'a dialog of the host', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(
        running,
        `<kys-org-chart></kys-org-chart><kys-contact></kys-contact><input id="note" aria-label="Note"><script>
           for (const type of ['kys-node-select', 'kys-topic-select']) addEventListener(type, () => note.focus());
         </script>`,
      );
      await visitor.click('[role=treeitem]', 'Finance Group');
      assert.equal(await visitor.focused(), 'Note');
      await visitor.click('[part=question]');
      await visitor.type('film');
      await visitor.press('ArrowDown', 'Enter');
      assert.equal(await visitor.focused(), 'Note');
      await visitor.close();
    }));
});
