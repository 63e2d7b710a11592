import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { EXAMPLE } from './example-dataset.test-data.js';
import { organizationSvg } from './organization-svg.js';

const COLORS = {
  text: '#000001',
  muted: '#000002',
  surface: '#000003',
  sunken: '#000004',
  line: '#000005',
  accent: '#000006',
  internal: '#000007',
  special: '#000008',
  doubt: '#000009',
};

const drawn = (language: 'zh' | 'en'): Element => {
  const fail = (message: string): never => assert.fail(message);
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    organizationSvg(EXAMPLE, language, COLORS),
    'image/svg+xml',
  ).documentElement;
};

/** What each box says, line by line, and the color of the bar at its start. */
const boxes = (svg: Element): { lines: string[]; bar: string | null }[] =>
  Array.from(svg.getElementsByTagName('g'), (box) => ({
    lines: Array.from(box.getElementsByTagName('text'), ({ textContent }) => textContent),
    bar: box.getElementsByTagName('path')[0]!.getAttribute('fill'),
  }));

/** What stands below the chart. */
const caption = (svg: Element): string[] =>
  Array.from(svg.childNodes)
    .filter(({ nodeName }) => nodeName === 'text')
    .map(({ textContent }) => textContent!);

describe('organizationSvg', () => {
  it('draws everybody with every branch open, and doubts with them', () => {
    assert.deepEqual(
      boxes(drawn('en')).map(({ lines }) => lines),
      [
        ['Example Committee'],
        ['Chair', 'Ada (Countess) Byron'],
        ['External'],
        ['<Press> & Group', 'Leader Ada (Countess) Byron'],
        ['Leader', 'Ada (Countess) Byron'],
        ['Deputy', 'San Zhang', 'to be confirmed'],
        ['Deputy', 'Lin'],
        ['Proofreader', 'Ada (Countess) Byron'],
        ['Member', 'Lin'],
        ['Content'],
        ['Copy'],
        ['Unclassified'],
        ['Labs Group', 'Leader Lin'],
        ['Leader', 'Lin'],
      ],
    );
  });

  it('speaks one language, and says which', () => {
    const svg = drawn('zh');
    assert.equal(svg.getAttribute('lang'), 'zh-CN');
    assert.deepEqual(boxes(svg)[0]!.lines, ['示例委员会']);
    assert.deepEqual(caption(svg), ['示例委员会', '数据：2024 届，估计截至 2024年12月31日']);
    assert.equal(svg.getElementsByTagName('title')[0]!.textContent, '示例委员会');
    assert.equal(svg.getElementsByTagName('desc')[0]!.textContent, '数据：2024 届，估计截至 2024年12月31日');
  });

  it('colors the bars by class of work, as the element does', () => {
    assert.deepEqual(
      boxes(drawn('en'))
        .slice(0, 5)
        .map(({ bar }) => bar),
      [COLORS.text, COLORS.doubt, COLORS.accent, COLORS.accent, COLORS.line],
    );
    assert.deepEqual(
      boxes(drawn('en'))
        .slice(11, 13)
        .map(({ bar }) => bar),
      [COLORS.muted, COLORS.muted],
    );
  });
});
