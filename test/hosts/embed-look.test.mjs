import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { ELEMENTS, embedAt, frame, openHost, testFrames } from './framed-page.mjs';
import { visit } from './settled.mjs';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

describe('the look of an embed', () => {
  const running = testFrames();
  const embed = (query) => embedAt(running.site, query);

  /** The color in the very corner of the frame, outside of any element. */
  async function corner(query, style, background, options) {
    const { page } = await openHost(
      running.browser,
      running.host.put(
        `<body style="margin:0;background:${background}">${frame(embed(query), 'allow-scripts', `border:0;display:block;${style}`)}`,
      ),
      options,
    );
    const { data } = PNG.sync.read(Buffer.from(await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } })));
    await page.close();
    return [...data.subarray(0, 3)];
  }

  for (const dark of [false, true]) {
    it(`lets the host’s background through in each theme, on a ${dark ? 'dark' : 'light'} system`, async () => {
      const red = [200, 0, 0];
      for (const [theme, style] of [
        ['', ''],
        ['&theme=light', 'color-scheme:light'],
        ['&theme=dark', 'color-scheme:dark'],
        ['&theme=system', 'color-scheme:light dark'],
      ]) {
        assert.deepEqual(
          await corner(`element=kys-timeline${theme}`, style, 'rgb(200,0,0)', { dark }),
          red,
          `${theme} ${style}`,
        );
      }
    });
  }

  it('stands on a dark background of its own where its theme is dark and the host’s frame isn’t', async () => {
    const [red] = await corner('element=kys-timeline&theme=dark', '', '#fff', {});
    assert.ok(red < 64, `${red}`);
  });

  for (const theme of ['light', 'dark']) {
    it(`has no violation that axe finds, ${theme}`, async () => {
      for (const query of [
        ...Object.entries(ELEMENTS).map(([tag, more]) => `element=${tag}${more}&lang=en`),
        'element=kys-group-card&group=nobody&x',
        'element=x',
      ]) {
        const page = await running.browser.newPage();
        await visit(page, embed(`${query}&theme=${theme}`));
        await page.evaluate(axe);
        // As a host of that theme has it: axe takes white for what no element covers.
        await page.evaluate(
          (dark) => (document.documentElement.style.background = dark ? '#0f1217' : '#fff'),
          theme === 'dark',
        );
        const violations = await page.evaluate(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'page-has-heading-one': { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
        );
        assert.deepEqual(violations, [], query);
        await page.close();
      }
    });
  }
});
