import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from './comparison.mjs';
import { differencesIn, pageOf, tableOf } from './report.mjs';

/** A PNG file of one color. */
function plain(width, height, gray) {
  const picture = new PNG({ width, height });
  picture.data.fill(gray);
  return PNG.sync.write(picture);
}

const same = compare('card', 'card: same', { png: plain(4, 3, 200) }, { png: plain(4, 3, 200) });
const other = compare('card', 'card: other', { png: plain(4, 3, 200) }, { png: plain(4, 3, 201) });
const longer = compare('chart', 'chart: <b>', { png: plain(4, 3, 200) }, { png: plain(4, 4, 200) });

describe('a comparison', () => {
  it('counts px of a single step of color, and of a height that differs', () => {
    assert.deepEqual([same.pixels, other.pixels, longer.pixels], [0, 12, 4]);
    assert.equal(same.pictures, undefined);
    assert.equal(PNG.sync.read(longer.pictures.difference).height, 4);
  });

  it('fails where a step of a case fails in one build or in both, or an element is gone', () => {
    const png = plain(1, 1, 0);
    assert.equal(compare('card', 'a', { png }, { problem: 'no button' }).problem, 'after: no button');
    assert.equal(compare('card', 'a', { problem: 'no button' }, { png }).problem, 'before: no button');
    assert.match(compare('card', 'a', { problem: 'x' }, { problem: 'x' }).problem, /^after/);
    assert.match(compare('card', 'a', { png }, { missing: 'kys-card' }).problem, /<kys-card> is not defined/);
  });

  it('passes over an element that is new', () => {
    const result = compare('card', 'a', { missing: 'kys-card' }, { png: plain(1, 1, 0) });
    assert.deepEqual([result.isNew, result.pixels, result.problem], [true, 0, undefined]);
  });
});

describe('its report', () => {
  it('has a line for each element, and one for all', () => {
    assert.deepEqual(tableOf([same, other, longer]).rows, [
      ['card', '2', '1', '0', '12 px'],
      ['chart', '1', '1', '0', '4 px'],
      ['all', '3', '2', '0', '12 px'],
    ]);
  });

  it('names what differs, the worst first', () => {
    assert.deepEqual(differencesIn([same, longer, other]), ['card: other: 12 px', 'chart: <b>: 4 px']);
  });

  it('shows what differs before, after, and in what', () => {
    const page = pageOf([same, longer]);
    assert.equal(page.split('<img').length - 1, 3);
    assert.ok(page.includes('<h3>chart: &#60;b&#62;</h3>'));
    assert.ok(page.includes('<h1>1 of 2 pictures differ</h1>'));
  });
});
