// Whether pictures are as they should be, `npm run pictures:check` tells, which takes minutes. Here is what would rot unseen
// until then: a step that no longer finds its button, a page that fails.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { allCases } from './cases.mjs';
import { Studio } from './studio.mjs';

const setting = { language: 'en', scheme: 'light', width: 768 };

const cases = (await allCases()).filter(({ steps, printed }) => steps && !printed);

/** Pages: most of the time, one waits for its next frame. */
const AT_ONCE = 4;

const isPlain = ({ data }) => new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size < 2;

function problemOf({ element, name }, { png, problem, missing }) {
  const what = problem ?? missing ?? (isPlain(PNG.sync.read(png)) ? 'nothing is drawn' : undefined);
  return what ? [`${element}: ${name}: ${what}`] : [];
}

describe('the cases that are pictured', () => {
  let studio;
  before(async () => {
    studio = await Studio.open(fileURLToPath(new URL('../..', import.meta.url)));
  });
  after(() => studio.close());

  it('draw something after all that a visitor does in them', async () => {
    const problems = Array.from({ length: AT_ONCE }, async (_, part) => {
      const own = cases.filter((_each, index) => index % AT_ONCE === part);
      const taken = await studio.take(setting, own);
      return taken.flatMap((each, index) => problemOf(own[index], each));
    });
    assert.deepEqual((await Promise.all(problems)).flat(), []);
  });
});
