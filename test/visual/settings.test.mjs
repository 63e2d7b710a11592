import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asked, isAsked, nameOf, nameOfSetting, settings } from './settings.mjs';

const [setting] = settings;

describe('the settings of pictures', () => {
  it('are both languages, light and dark, in three widths and on paper, each picture under a name of its own', () => {
    const names = settings.map((each) => nameOf({ element: 'contact', name: 'QR code' }, each));
    assert.equal(names[0], 'contact: QR code, zh light 320');
    assert.equal(names.at(-1), 'contact: QR code, en dark paper');
    assert.equal(new Set(names).size, 16);
  });

  it('take their names for themselves', () => {
    const each = { element: 'contact', name: 'QR code' };
    assert.equal(nameOf(each, nameOfSetting(setting)), nameOf(each, setting));
  });

  it('choose the pictures alone whose names have every word', () => {
    const cases = [
      { element: 'contact', name: 'QR code' },
      { element: 'org-chart', name: 'toolbar' },
    ];
    assert.deepEqual(asked(cases, setting, ''), cases);
    assert.deepEqual(asked(cases, setting, 'chart 320'), [cases[1]]);
    assert.deepEqual(asked(cases, setting, 'chart 768'), []);
    assert.deepEqual(asked(cases, setting, 'tool'), []);
    assert.ok(isAsked('org-chart: toolbar, zh light 320', 'CHART light'));
  });

  it('have what is printed on paper alone, and paper nothing else', () => {
    const cases = [
      { element: 'contact', name: 'panel' },
      { element: 'contact', name: 'printed', printed: true },
    ];
    for (const each of settings)
      assert.deepEqual(
        asked(cases, each, '').map(({ name }) => name),
        [each.width === 'paper' ? 'printed' : 'panel'],
      );
  });
});
