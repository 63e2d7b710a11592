/* global document, host, markup, painted */
/**
 * 1,000 cards on one page, against the same visible DOM written by `innerHTML`:
 *
 *   npm run build && node test/bench/cards.mjs [--cards 1000] [--runs 9] [--most 2.5]
 *
 * Ends with 1 where the elements take more than `--most` times as long, or the two pages show different things.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { mainThreadTime } from './main-thread-time.mjs';
import { readPlainCards } from './plain-cards.mjs';
import { Stage } from './stage.mjs';
import { formatMs, formatRatio, median, printTable } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    cards: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '9' },
    most: { type: 'string', default: '2.5' },
  },
});
const pageStyles = `body { font: 16px/1.5 sans-serif; margin: 16px }
#host { align-items: start; display: grid; gap: 16px; grid-template-columns: repeat(3, 1fr) }`;

/** Both pages: markup is at hand as a string, and `draw` puts it in. */
async function writePages(stage) {
  const library = await readFile(new URL('../../dist/standalone/kys-group-card.js', import.meta.url)).catch(() => {
    throw new Error('dist/standalone/kys-group-card.js is missing: run npm run build first');
  });
  const { groups } = JSON.parse(await readFile(new URL('../../dist/data/kys.json', import.meta.url), 'utf8'));
  const elements = groups.map(({ id }) => `<kys-group-card group="${id}"></kys-group-card>`);
  await stage.write('library.js', library);
  await stage.write('elements.js', pageScript(elements));
  await stage.writePage('elements.html', { css: pageStyles, modules: ['library.js', 'elements.js'] });
  const plain = await stage.withPage('elements.html', async (page) => {
    await page.evaluate(draw, groups.length);
    return readPlainCards(page);
  });
  await stage.write('plain.js', pageScript(plain.markup));
  await stage.writePage('plain.html', { css: `${pageStyles}\n${plain.css}`, modules: ['plain.js'] });
}

function pageScript(cards) {
  return `const cards = ${JSON.stringify(cards)};
globalThis.host = document.querySelector('#host');
globalThis.markup = (count) => Array.from({ length: count }, (_, n) => cards[n % cards.length].replaceAll('{n}', n)).join('');`;
}

/* In the page. */
async function draw(count, html = markup(count)) {
  host.innerHTML = html;
  await painted();
}

/* In the page: what a reader sees of each card, whichever tree it is in. */
function readCards() {
  return Array.from(host.children, (card) => (card.shadowRoot ?? card).querySelector('.kys').innerText);
}

async function measure(stage, name, count) {
  return stage.withPage(name, async (page) => {
    await page.evaluate((size) => void (globalThis.ready = markup(size)), count);
    return mainThreadTime(page, async () => {
      host.innerHTML = globalThis.ready;
      await painted();
    });
  });
}

/** @returns {Promise<string[]>} in which ways the two pages differ to the eye */
async function differences(stage, count) {
  const seen = [];
  for (const name of ['elements.html', 'plain.html']) {
    seen.push(
      await stage.withPage(name, async (page) => {
        await page.evaluate(draw, count);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const text = JSON.stringify(await page.evaluate(readCards));
        return { text, height: String(height), picture: await page.screenshot({ encoding: 'base64' }) };
      }),
    );
  }
  const [one, other] = seen;
  return Object.keys(one).filter((key) => one[key] !== other[key]);
}

async function compare(stage) {
  const [count, runs, most] = [options.cards, options.runs, options.most].map(Number);
  await writePages(stage);
  const different = await differences(stage, count);
  const times = { 'elements.html': [], 'plain.html': [] };
  for (let run = 0; run < runs; run++) {
    for (const name of Object.keys(times)) times[name].push(await measure(stage, name, count));
  }
  const ratio = median(times['elements.html']) / median(times['plain.html']);
  const row = (title, all, times) => [title, ...[median(all), Math.min(...all), Math.max(...all)].map(formatMs), times];
  console.log(
    `${count.toLocaleString('en')} cards, main-thread ms, ${runs} runs in turn, ${await stage.browserName()}\n`,
  );
  printTable(
    ['', 'median', 'least', 'most', 'ratio'],
    [
      row('the same DOM by innerHTML', times['plain.html'], '1'),
      row('<kys-group-card>', times['elements.html'], formatRatio(ratio)),
    ],
  );
  const same = 'show the same text, height and first screen, to the pixel';
  console.log(`\nThe two pages ${different.length ? `differ in ${different.join(', ')}` : same}.`);
  console.log(`${ratio <= most ? 'pass' : 'FAIL'}: ${formatRatio(ratio)} of at most ${most}×`);
  if (ratio > most || different.length) process.exitCode = 1;
}

const stage = await Stage.open();
try {
  await compare(stage);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stage.close();
}
