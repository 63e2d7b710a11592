/**
 * Puts all cases of an element onto one sheet, for eyes: `node test/visual/contact-sheet.mjs [--only chart] [--width 768]
 * [--language en] [--scheme light] [--out <folder>]`. Builds nothing: run `npm run build` before.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { allCases } from './cases.mjs';
import { Studio } from './studio.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    width: { type: 'string', default: '768' },
    language: { type: 'string', default: 'zh-CN' },
    scheme: { type: 'string', default: 'light' },
    out: { type: 'string' },
  },
});

/** About as wide as a screen, px. */
const SHEET = 2560;
const GAP = 8;

/** Fills columns from the left, each picture into the one that is shortest so far. */
function sheetOf(pictures, width) {
  const heights = new Array(Math.max(1, Math.floor(SHEET / (width + GAP)))).fill(GAP);
  const places = pictures.map((picture) => {
    const column = heights.indexOf(Math.min(...heights));
    const y = heights[column];
    heights[column] += picture.height + GAP;
    return { picture, x: GAP + column * (width + GAP), y };
  });
  const sheet = new PNG({ width: GAP + heights.length * (width + GAP), height: Math.max(...heights) });
  sheet.data.fill(0x80);
  for (const { picture, x, y } of places) PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, y);
  return sheet;
}

const folder = options.out ?? (await mkdtemp(join(tmpdir(), 'kys-sheets-')));
await mkdir(folder, { recursive: true });
const cases = (await allCases()).filter(({ element }) => element.includes(options.only));
const studio = await Studio.open(fileURLToPath(new URL('../..', import.meta.url)));
try {
  const width = Number(options.width);
  for (const element of new Set(cases.map((each) => each.element))) {
    const own = cases.filter((each) => each.element === element);
    const taken = await studio.take({ language: options.language, scheme: options.scheme, width }, own);
    const pictures = taken.filter(({ png }) => png).map(({ png }) => PNG.sync.read(png));
    const file = join(folder, `${element}.png`);
    await writeFile(file, PNG.sync.write(sheetOf(pictures, width)));
    console.log(file);
  }
} finally {
  await studio.close();
}
