import assert from 'node:assert/strict';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { Layout } from '../chart/layout.js';
import { mirror } from '../chart/mirror.js';
import { outline } from '../chart/outline.js';
import { openTree, sizedTree, treeFromParents } from '../chart/random-tree.test-data.js';
import { tidyTree } from '../chart/tidy-tree.js';
import { chartSvg, type BoxLook, type ChartSvgOptions, type SvgBox, type SvgLine } from './chart-svg.js';

export const EM = 14;

export const size = (count: number, of: number) => Array<number>(count).fill(of);

/** 0 → 1, 2, each 182 × 60 px, which has room for two lines. */
export const small = tidyTree(openTree(treeFromParents([0, 0])), size(3, 182), size(3, 60));

export const look: BoxLook = {
  surface: '#ffffff',
  line: '#d9dfe7',
  accent: '#0f766e',
  title: '#586374',
  name: '#1f2937',
  doubt: '#94500a',
  bold: false,
};

/** The texts of a box, each in one line. */
type Texts = Partial<Record<SvgLine['kind'], string>>;

export const box = ({ title, name = '', leader, doubt, ...rest }: Partial<SvgBox> & Texts = {}): SvgBox => ({
  lines: Object.entries({ title, name, leader, doubt })
    .filter(([, text]) => text !== undefined)
    .map(([kind, text]) => ({ kind: kind as SvgLine['kind'], texts: [text!] })),
  look,
  ...rest,
});

export const options = (own: Partial<ChartSvgOptions> = {}): ChartSvgOptions => ({
  layout: small,
  boxOf: (index) => box({ name: `Node ${index}` }),
  colors: { text: '#1f2937', edge: '#586375', background: '#fefefe' },
  font: { family: '"Noto Sans SC", sans-serif', size: EM },
  language: 'en',
  title: 'Organization',
  description: 'Groups and people',
  caption: [],
  rtl: false,
  ...own,
});

export function parse(svg: string): Element {
  const fail = (message: string): never => assert.fail(message);
  const root = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    svg,
    'image/svg+xml',
  ).documentElement;
  assert.equal(root.namespaceURI, 'http://www.w3.org/2000/svg');
  assert.equal(root.localName, 'svg');
  return root;
}

export const drawn = (own?: Partial<ChartSvgOptions>): Element => parse(chartSvg(options(own)));
export const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagName(name));
export const only = (root: Element, name: string): Element => {
  const [first, ...others] = all(root, name);
  assert.equal(others.length, 0);
  return first!;
};
export const attributesOf = (root: Element): Attr[] =>
  all(root, '*')
    .concat(root)
    .flatMap((element) => Array.from(element.attributes));
export const numbersIn = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** What XML may hold, and what it does with breaks, written as in the recommendation. */
export const isChar = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;
export const legal = (text: string): string =>
  [...text]
    .filter((character) => isChar(character.codePointAt(0)!))
    .join('')
    .replace(/[\t\n\r\u0085\u2028]/g, ' ');

export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<!--',
      '\0',
      '\x1b',
      '\ufffe',
      '\ud800',
      '\n',
      '\r',
      '\u0085',
      '\u2028',
      ' ',
      'a',
      '开',
    ),
  }),
);

export const layouts: fc.Arbitrary<Layout> = fc
  .tuple(sizedTree(30), fc.constantFrom('block', 'inline', 'outline'), fc.boolean())
  .map(([{ tree, w, h }, kind, rtl]) => {
    const wide = w.map((width) => width + 24 + 1 / 3);
    const layout =
      kind === 'outline'
        ? outline(tree, 320, (i) => h[i]!)
        : tidyTree(tree, wide, h, { axis: kind as 'block', stacked: (i) => i % 3 > 0 });
    return rtl ? mirror(layout) : layout;
  });
