/** What `embed.html` says in its own words, of addresses that anybody may write. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { visit } from './settled.mjs';
import { testBrowser } from './test-browser.mjs';

const { examples } = await import('../../dist/generated/examples.js');
const kind = faultKind('mistakes of authors');
after(() => kind.report());

const LONG = 'pwned '.repeat(100);

describe('embed.html', () => {
  const running = testBrowser();
  const address = (query) => `${running.server.origin}/dist/embed.html?${query}`;

  it('says in both languages that it needs script, where none runs', () =>
    kind.holds({ input: 'no script', form: 'frame' }, async () => {
      const page = await running.browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(address('element=kys-contact&group=media'));
      const text = await page.evaluate(() => document.body.innerText);
      assert.match(text, /运行脚本[\s\S]*needs JavaScript/);
      await page.close();
    }));

  for (const tag of Object.keys(examples)) {
    it(`repeats no more than 40 characters of what the address says: ${tag}`, () =>
      kind.holds({ input: 'a long address', element: tag, form: 'frame' }, async () => {
        const page = await running.browser.newPage();
        await visit(page, address(`element=${tag}&lang=en`));
        const names = await page.evaluate((name) => customElements.get(name).observedAttributes, tag);
        for (const name of [...names, 'element', 'nothing', 'origin', LONG]) {
          const query = new URLSearchParams({ element: tag, lang: 'en', [name]: LONG });
          await visit(page, address(query));
          const text = await page.evaluate(() => {
            const shown = document.querySelector('main > :defined:not(p)');
            const fields = [...(shown?.shadowRoot?.querySelectorAll('input') ?? [])].map(({ value }) => value);
            return [document.body.innerText, shown?.shadowRoot?.querySelector('.kys').innerText, ...fields].join(' ');
          });
          const longest = Math.max(0, ...(text.match(/(?:pwned\s*)+/g) ?? []).map(({ length }) => length));
          assert.ok(longest <= 40, `${name}: ${longest} characters`);
        }
        await page.close();
      }));
  }
});
