import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { testBrowser } from '../hosts/test-browser.mjs';
import { pictureOfPdf, textsOfPdf } from './pdf.mjs';

const SHEET = { width: '400px', height: '200px', printBackground: true };

describe('a PDF', () => {
  const running = testBrowser();

  async function print(html) {
    const page = await running.browser.newPage();
    await page.setContent(html);
    const pdf = await page.pdf(SHEET);
    await page.close();
    return pdf;
  }

  it('becomes a picture of all its sheets, as large as they are', async () => {
    const pdf = await print(
      '<body style="margin:0"><div style="break-after:page;height:50px;background:#00f"></div><p>2</p>',
    );
    const { width, height, data } = PNG.sync.read(await pictureOfPdf(pdf));
    assert.deepEqual([width, height], [400, 2 * 200 + 8]);
    const colorAt = (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
    assert.deepEqual(colorAt(10, 10), [0, 0, 255, 255]);
    assert.deepEqual(colorAt(10, 100), [255, 255, 255, 255]);
    assert.deepEqual(colorAt(10, 204), [0x80, 0x80, 0x80, 0x80]);
  });

  it('has the same picture each time', async () => {
    const pdf = await print('<p>Hello, 你好</p>');
    assert.ok((await pictureOfPdf(pdf)).equals(await pictureOfPdf(pdf)));
  });

  it('tells its texts, and where each line of them is', async () => {
    const pdf = await print(
      '<body style="margin:20px;font:16px/20px sans-serif"><p style="margin:0">office 你好<br>two</p><p style="break-before:page">three</p>',
    );
    const [first, second] = await textsOfPdf(pdf);
    assert.equal(first.text, 'office 你好 two');
    assert.equal(second.text, 'three');
    const [one, two] = first.lines;
    assert.deepEqual([one.text, two.text], ['office 你好', 'two']);
    assert.deepEqual([one.x, one.height, two.y - one.y], [20, 16, 20]);
    assert.ok(one.y > 15 && one.y < 25);
    assert.ok(one.width > 70 && one.width < 110);
  });
});
