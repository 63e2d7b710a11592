import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { BASE, openSite, STRICT } from './strict-site.mjs';

const { files } = await import('../../dist/generated/loaded.js');
/** All but the one that is around others and has no box of its own. */
const TAGS = Object.keys(files).filter((tag) => tag !== 'kys-dataset');
const FORMS = {
  module: ['kys.js', `<script type="module" src="${BASE}kys.js"></script>`],
  classic: ['kys.classic.js', `<script defer src="${BASE}kys.classic.js"></script>`],
  loader: ['loaded/', `<script type="module" src="${BASE}kys.loader.js"></script>`],
};
const ATTRIBUTES = {
  'kys-group-card': 'group="media"',
  'kys-contact': 'group="media"',
  'kys-person-card': 'person="corrie"',
  'kys-org-chart': 'toolbar',
  'kys-group-list': 'searchable',
};
const headers = { 'content-security-policy': STRICT };

const pageOf = (
  script,
  tags,
) => `<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${script}<main>
  ${tags.map((tag) => `<${tag} ${ATTRIBUTES[tag] ?? ''}>What stands here meanwhile.</${tag}><p>What comes below ${tag}.</p>`).join('')}</main></html>`;

/** The site's page on styles, in both languages. */
const PAGE = 'demo/en/guides/theme-and-styles.md';
const PAGES = [PAGE, 'demo/guides/theme-and-styles.md'];

/** The rule that the page gives, as it stands there. */
async function recipe(file = PAGE) {
  const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
  return /```css\n([^`]*?min-block-size[^`]*?)```/.exec(text)[1];
}

/** And the one for the toolbar of a narrow chart. */
const toolbar = async () =>
  /`(kys-org-chart::part\(toolbar\) [^`]+)`/.exec(await readFile(new URL(`../../${PAGE}`, import.meta.url), 'utf8'))[1];

/** The same rule for another element and height. */
const reserving = (rule, tag, height) =>
  rule.replaceAll('kys-group-card', tag).replace(/min-block-size: [^;]+/, `min-block-size: ${height}px`);

describe('the layout of a page whose elements come late', () => {
  let site;

  before(async () => {
    site = await openSite();
  });

  after(() => site?.close());

  /** Ends once the page has been painted, and its boxes with it. */
  const painted = async (page) => {
    // Asked again in each frame, also of the page that takes the place of the empty one.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };

  /** Opens a page that has been painted long before its elements come; tells how much they moved, and their heights. */
  async function shiftsOf(form, css, tags) {
    const [late, script] = FORMS[form];
    const answer = (path, page) => (path.startsWith(late) ? painted(page) : undefined);
    const { page, errors, violations, settled, close } = await site.open(pageOf(script, tags), {
      headers,
      answer,
      files: { '/site.css': css },
    });
    await page.evaluate(
      `Promise.all(${JSON.stringify(tags)}.map((tag) => customElements.whenDefined(tag))).then(() => true)`,
    );
    await settled();
    const [shifts, heights] = await page.evaluate(
      (names) => [globalThis.shifts, names.map((name) => document.querySelector(name).offsetHeight)],
      tags,
    );
    assert.deepEqual([errors, await violations()], [[], []]);
    await close();
    return { shift: shifts.reduce((sum, value) => sum + value, 0), heights };
  }

  const NARROW = 'main { max-width: 420px; }\n';

  // What an element is doesn't change by how it came: one will do for the other forms.
  for (const form of Object.keys(FORMS)) {
    for (const tag of form === 'loader' ? TAGS : ['kys-group-card']) {
      it(`doesn't move by <${tag}>, as ${form}, where the page reserves its height by the rule of the site`, async () => {
        const narrow = NARROW + (tag === 'kys-org-chart' ? await toolbar() : '');
        const without = await shiftsOf(form, narrow, [tag]);
        assert.ok(without.shift > 0, 'without the rule it moves');
        const rule = reserving(await recipe(), tag, without.heights[0]);
        const { shift, heights } = await shiftsOf(form, narrow + rule, [tag]);
        assert.equal(shift, 0);
        assert.deepEqual(heights, without.heights);
      });
    }
  }

  it("doesn't move by a wide chart, whose toolbar has one line, without a rule for it", async () => {
    const { heights } = await shiftsOf('loader', '', ['kys-org-chart']);
    const rule = reserving(await recipe(), 'kys-org-chart', heights[0]);
    const { shift } = await shiftsOf('loader', rule, ['kys-org-chart']);
    assert.equal(shift, 0);
  });

  it("doesn't move by several elements, where the heights reserved are more than they take", async () => {
    const tags = ['kys-group-card', 'kys-leadership', 'kys-person-card'];
    const rule = await recipe();
    const { shift } = await shiftsOf('loader', NARROW + tags.map((tag) => reserving(rule, tag, 700)).join('\n'), tags);
    assert.equal(shift, 0);
  });

  it('the rule is the same in both languages', async () => {
    const rules = await Promise.all(PAGES.map(recipe));
    const bare = rules.map((rule) => rule.replaceAll(/\/\*.*?\*\//gs, '').trim());
    assert.equal(bare[0], bare[1]);
  });
});
