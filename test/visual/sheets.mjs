/**
 * Puts all cases of an element onto one sheet, each under its name, for eyes:
 *
 *   npm run pictures:sheet
 *   npm run pictures:sheet -- --only chart --widths 320,768 --language en --scheme dark --out <folder>
 *   npm run pictures:sheet -- --only chart --states "hovered focus"   the cases with one of these words in their names
 *   npm run pictures:sheet -- --only chart --widths paper             the printed pages
 *
 * Builds nothing: run `npm run build` before.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { allCases } from './cases.mjs';
import { cut } from './pixels.mjs';
import { asked } from './settings.mjs';
import { Studio } from './studio.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    states: { type: 'string', default: '' },
    widths: { type: 'string', default: '768' },
    language: { type: 'string', default: 'zh-CN' },
    scheme: { type: 'string', default: 'light' },
    out: { type: 'string' },
  },
});

/** Of a sheet, px: about a screen. */
const WIDEST = 2560;
const HIGHEST = 2400;
const GAP = 8;
const CAPTION = 24;

/** What is longer is cut, px: the beginning tells enough, or three sheets of paper. */
const LONGEST = { window: 1200, paper: 3400 };

/** All captions, one below the other, as a case of its own. */
const captionsOf = (cases) => ({
  element: '',
  name: 'captions',
  html: `<style>main > div { margin: -16px; font: bold 14px/${CAPTION}px sans-serif }
    main > div > div { height: ${CAPTION}px; overflow: hidden; white-space: nowrap; text-indent: 16px; background: #ddd; color: #111 }</style>
    <div>${cases.map(({ name }) => `<div>${name}</div>`).join('')}</div>`,
});

/** A picture below its caption. */
function withCaption(picture, captions, index, longest) {
  const height = Math.min(picture.height, longest);
  const whole = new PNG({ width: picture.width, height: CAPTION + height });
  whole.data.fill(0xdd);
  const width = Math.min(captions.width, picture.width);
  PNG.bitblt(
    cut(captions, { left: 0, top: index * CAPTION, width, height: CAPTION }),
    whole,
    0,
    0,
    width,
    CAPTION,
    0,
    0,
  );
  PNG.bitblt(picture, whole, 0, 0, picture.width, height, 0, CAPTION);
  return whole;
}

/** Deals pictures out to sheets: each into the column that is shortest so far, and to the next sheet where all are full. */
function placesOf(pictures, columns) {
  let [sheet, heights] = [0, new Array(columns).fill(GAP)];
  return pictures.map((picture) => {
    if (Math.min(...heights) > GAP && Math.min(...heights) + picture.height > HIGHEST) {
      sheet += 1;
      heights = new Array(columns).fill(GAP);
    }
    const column = heights.indexOf(Math.min(...heights));
    const y = heights[column];
    heights[column] += picture.height + GAP;
    return { sheet, picture, x: GAP + column * (picture.width + GAP), y };
  });
}

function sheetOf(places) {
  const ends = places.map(({ picture, x, y }) => ({
    right: x + picture.width + GAP,
    bottom: y + picture.height + GAP,
  }));
  const sheet = new PNG({
    width: Math.max(...ends.map(({ right }) => right)),
    height: Math.max(...ends.map(({ bottom }) => bottom)),
  });
  sheet.data.fill(0x80);
  for (const { picture, x, y } of places) PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, y);
  return sheet;
}

async function takeSheets(studio, setting, cases, folder) {
  const [captions, ...taken] = await studio.take(setting, [captionsOf(cases), ...cases]);
  for (const [index, { problem }] of taken.entries()) if (problem) console.log(`${cases[index].name}: ${problem}`);
  const names = PNG.sync.read(captions.png);
  const longest = setting.width === 'paper' ? LONGEST.paper : LONGEST.window;
  const pictures = taken.flatMap(({ png }, index) =>
    png ? [withCaption(PNG.sync.read(png), names, index, longest)] : [],
  );
  const columns = Math.max(1, Math.floor(WIDEST / (pictures[0].width + GAP)));
  const places = placesOf(pictures, columns);
  for (let sheet = 0; sheet <= places.at(-1).sheet; sheet += 1) {
    const file = join(folder, `${[cases[0].element, ...Object.values(setting), sheet + 1].join('-')}.png`);
    const own = places.filter((place) => place.sheet === sheet);
    await writeFile(file, PNG.sync.write(sheetOf(own), { deflateLevel: 3 }));
    console.log(file);
  }
}

const folder = options.out ?? (await mkdtemp(join(tmpdir(), 'kys-sheets-')));
await mkdir(folder, { recursive: true });
const states = options.states.split(/\s+/).filter(Boolean);
const cases = (await allCases()).filter(
  ({ element, name }) =>
    element.includes(options.only) && (!states.length || states.some((state) => name.includes(state))),
);
const studio = await Studio.open(fileURLToPath(new URL('../..', import.meta.url)));
try {
  for (const width of options.widths.split(',').map((each) => (each === 'paper' ? each : Number(each)))) {
    const setting = { language: options.language, scheme: options.scheme, width };
    const suited = asked(cases, setting, '');
    for (const element of new Set(suited.map((each) => each.element)))
      await takeSheets(
        studio,
        setting,
        suited.filter((each) => each.element === element),
        folder,
      );
  }
} finally {
  await studio.close();
}
