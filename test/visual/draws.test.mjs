// What the pictures are worth is told by `npm run pictures:check`, which takes minutes. Here is only what would rot unseen
// until then: a step that no longer finds its button, a page that fails.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { allCases } from './cases.mjs';
import { Studio } from './studio.mjs';

const setting = { language: 'en', scheme: 'light', width: 768 };

const cases = (await allCases()).filter(({ steps, printed }) => steps && !printed);

const isPlain = ({ data }) => new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size < 2;

describe('the cases that are pictured', () => {
  let studio;
  before(async () => {
    studio = await Studio.open(fileURLToPath(new URL('../..', import.meta.url)));
  });
  after(() => studio.close());

  it('draw something after all that a visitor does in them', async () => {
    const taken = await studio.take(setting, cases);
    const problems = taken.flatMap(({ png, problem, missing }, index) => {
      const { element, name } = cases[index];
      const what = problem ?? missing ?? (isPlain(PNG.sync.read(png)) ? 'nothing is drawn' : undefined);
      return what ? [`${element}: ${name}: ${what}`] : [];
    });
    assert.deepEqual(problems, []);
  });
});
