import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultKind, kindTable, kindsIn } from './fault-kind.mjs';

/** What is printed meanwhile. */
async function printed(t, run) {
  const log = t.mock.method(console, 'log', () => {});
  await run();
  return log.mock.calls.map((call) => `  ${call.arguments.join(' ')}\n`).join('other words\n');
}

describe('kinds of faults', () => {
  test('are counted by what was tried, and what held of it', async (t) => {
    const output = await printed(t, async () => {
      const kind = faultKind('a kind');
      await kind.holds({ input: 'a', element: 'kys-contact', form: 'module' }, () => {});
      await kind.holds({ input: 'b', element: 'kys-contact', form: 'classic', engine: 'Firefox' }, async () => {});
      await assert.rejects(kind.holds({ input: 'b', element: 'kys-contact' }, () => Promise.reject(new Error('no'))));
      kind.report();
      faultKind('what was not tried').report();
    });
    assert.deepEqual(kindsIn(output), [
      { name: 'a kind', input: 2, element: 1, form: 2, engine: 2, tried: 3, held: 2 },
    ]);
  });

  test('count what is no element, and in no engine, too', async (t) => {
    const output = await printed(t, () => {
      const kind = faultKind('pages');
      kind.count({ input: 'a' }, true);
      kind.count({ input: 'b' }, false);
      kind.report();
    });
    assert.deepEqual(kindsIn(output), [{ name: 'pages', input: 2, element: 0, form: 0, engine: 0, tried: 2, held: 1 }]);
  });

  test('are a line each, also where several files report one', () => {
    const kind = { name: 'a kind', input: 2, element: 8, form: 2, engine: 1, tried: 32, held: 32 };
    const other = { ...kind, input: 1, element: 1, held: 31 };
    const [, ...lines] = kindTable([kind, { ...kind, name: 'Z' }, other]).split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(/ {2,}/)),
      [
        ['Z', '2', '8', '2', '1', '32', '32'],
        ['a kind', '3', '8', '2', '1', '64', '63'],
      ],
    );
  });
});
