import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { connector } from '../chart/connector.js';
import { hasEdge } from '../chart/edge-route.js';
import { mirror } from '../chart/mirror.js';
import { outline } from '../chart/outline.js';
import { openTree, treeFromParents } from '../chart/random-tree.test-data.js';
import { tidyTree } from '../chart/tidy-tree.js';
import { cpuTime } from '../dataset/cpu-time.test-harness.js';
import { chartSvg, type BoxLook, type SvgBox } from './chart-svg.js';
import {
  EM,
  size,
  small,
  look,
  box,
  options,
  parse,
  drawn,
  all,
  only,
  attributesOf,
  numbersIn,
  isChar,
  legal,
  anyText,
  layouts,
} from './chart-svg.test-harness.js';

describe('chartSvg', () => {
  it('is named and described first of all, in its language', () => {
    const svg = drawn({ language: 'zh-CN', title: '开源社', description: '组织架构' });
    const [title, desc] = Array.from(svg.childNodes) as Element[];
    assert.equal(title!.localName, 'title');
    assert.equal(title!.textContent, '开源社');
    assert.equal(desc!.localName, 'desc');
    assert.equal(desc!.textContent, '组织架构');
    assert.equal(svg.getAttribute('lang'), 'zh-CN');
    assert.equal(svg.getAttribute('role'), 'img');
    assert.equal(svg.getAttribute('aria-labelledby'), title!.getAttribute('id'));
  });

  it('says title, name and doubt of a box from above to below, in their colors', () => {
    const svg = drawn({ boxOf: () => box({ title: 'Leader', name: 'Wang Wei', doubt: 'unconfirmed' }) });
    const texts = all(all(svg, 'g')[0]!, 'text');
    assert.deepEqual(
      texts.map(({ textContent }) => textContent),
      ['Leader', 'Wang Wei', 'unconfirmed'],
    );
    assert.deepEqual(
      texts.map((text) => text.getAttribute('fill')),
      ['#586374', '', '#94500a'],
    );
    const ys = texts.map((text) => Number(only(text, 'tspan').getAttribute('y')));
    assert.ok(0 < ys[0]! && ys[0]! < ys[1]! && ys[1]! < ys[2]! && ys[2]! < 60, ys.join());
    assert.equal(svg.getAttribute('fill'), '#1f2937');
    assert.equal(svg.getAttribute('font-family'), '"Noto Sans SC", sans-serif');
    assert.equal(svg.getAttribute('font-size'), `${EM}`);
  });

  it('makes names semibold where told to', () => {
    const svg = drawn({
      boxOf: (index) => box({ title: 'Leader', name: 'Wang Wei', look: { ...look, bold: index === 1 } }),
    });
    const weights = all(svg, 'text').map((text) => text.getAttribute('font-weight'));
    assert.deepEqual(weights, ['', '', '', '600', '', '']);
  });

  it('gives every box its own colors, and a name its own language', () => {
    const other: BoxLook = {
      surface: '#010101',
      line: '#020202',
      accent: '#030303',
      title: '#040404',
      name: '#050505',
      doubt: '#060606',
      bold: true,
    };
    const svg = drawn({
      boxOf: (index) => box({ title: 'a', name: 'b', doubt: 'c', ...(index === 1 && { look: other, lang: 'zh' }) }),
    });
    const [first, second] = all(svg, 'g');
    const fills = (group: Element): (string | null)[] =>
      all(group, '*')
        .filter(({ localName }) => localName !== 'tspan')
        .map((part) => part.getAttribute('fill'));
    assert.deepEqual(fills(first!), ['#ffffff', '#0f766e', '#586374', '', '#94500a']);
    assert.deepEqual(fills(second!), ['#010101', '#030303', '#040404', '#050505', '#060606']);
    assert.equal(only(second!, 'rect').getAttribute('stroke'), '#020202');
    assert.deepEqual(
      all(svg, 'text').map((text) => text.getAttribute('lang')),
      ['', '', '', '', 'zh', '', '', '', ''],
    );
  });

  it('writes a text in the lines in which the screen shows it, joined the text again', () => {
    const texts = ['Community of open ', 'source people'];
    const [first] = all(drawn({ boxOf: () => box({ lines: [{ kind: 'name', texts }] }) }), 'text');
    assert.equal(first!.textContent, texts.join(''));
    const lines = all(first!, 'tspan');
    assert.deepEqual(
      lines.map(({ textContent }) => textContent),
      ['Community of open', 'source people'],
    );
    assert.equal(lines[0]!.getAttribute('x'), lines[1]!.getAttribute('x'));
    const [upper, lower] = lines.map((line) => Number(line.getAttribute('y')));
    assert.equal((lower! - upper!).toFixed(1), '18.9');
  });

  it('says below the name who leads', () => {
    const [first] = all(drawn({ boxOf: () => box({ name: 'Media', leader: 'Leader Wang Wei' }) }), 'g');
    const [name, leader] = all(first!, 'text');
    assert.deepEqual([name!.textContent, leader!.textContent], ['Media', 'Leader Wang Wei']);
    assert.equal(leader!.getAttribute('fill'), look.title);
    assert.ok(Number(only(name!, 'tspan').getAttribute('y')) < Number(only(leader!, 'tspan').getAttribute('y')));
  });

  it('has its caption below the chart, inside of the picture', () => {
    const bare = drawn();
    const svg = drawn({ caption: ['Organization', 'As of today'] });
    const [title, source] = Array.from(svg.childNodes).filter(({ nodeName }) => nodeName === 'text') as Element[];
    assert.deepEqual([title!.textContent, source!.textContent], ['Organization', 'As of today']);
    assert.equal(title!.getAttribute('font-weight'), '600');
    const [upper, lower] = [title!, source!].map((line) => Number(line.getAttribute('y')));
    assert.ok(small.height < upper! && upper! < lower!, `${upper}, ${lower}`);
    const height = Number(svg.getAttribute('height'));
    assert.ok(height > Number(bare.getAttribute('height')) && lower! < height);
  });

  it('reads from right to left where told to', () => {
    const ltr = drawn();
    const rtl = drawn({ layout: mirror(small), rtl: true });
    assert.equal(ltr.getAttribute('direction'), '');
    assert.equal(rtl.getAttribute('direction'), 'rtl');
    const [left, right] = [ltr, rtl].map((svg) => Number(all(svg, 'tspan')[0]!.getAttribute('x')));
    assert.equal(left! + right!, 182);
    assert.equal(all(all(rtl, 'g')[0]!, 'path')[0]!.getAttribute('transform'), 'matrix(-1 0 0 1 182 0)');
  });

  it('draws every box at its place and all lines in one path, with a margin around', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const svg = drawn({ layout });
        const boxes = all(svg, 'g');
        assert.equal(boxes.length, layout.x.length);
        const edges: string[] = [];
        boxes.forEach((group, i) => {
          const [x, y] = numbersIn(group.getAttribute('transform')!);
          const frame = only(group, 'rect');
          const near = (actual: number, expected: number): void =>
            assert.ok(Math.abs(actual - expected) <= 0.5, `${actual}, not ${expected}`);
          near(x!, layout.x[i]!);
          near(y!, layout.y[i]!);
          near(Number(frame.getAttribute('width')) + 1, layout.w[i]!);
          near(Number(frame.getAttribute('height')) + 1, layout.h[i]!);
          assert.equal(all(group, 'path')[0]!.getAttribute('fill'), '#0f766e');
          if (hasEdge(layout, i)) edges.push(connector(layout, i));
        });
        const path = Array.from(svg.childNodes).filter(({ nodeName }) => nodeName === 'path') as Element[];
        assert.deepEqual(
          path.map((line) => line.getAttribute('d')),
          [edges.join('')],
        );
        const [left, top, width, height] = numbersIn(svg.getAttribute('viewBox')!);
        assert.deepEqual([svg.getAttribute('width'), svg.getAttribute('height')].map(Number), [width, height]);
        assert.ok(left! < 0 && top! < 0 && left! + width! > layout.width && top! + height! > layout.height);
      }),
    );
  });

  it('is well-formed and says every name, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 3, maxLength: 3 }),
        anyText,
        anyText,
        anyText,
        (names, other, title, description) => {
          const svg = chartSvg(
            options({
              boxOf: (index) =>
                box({
                  title: other,
                  name: names[index]!,
                  doubt: other,
                  lang: other,
                  look: { ...look, accent: other, name: other },
                }),
              title,
              description,
              language: other,
              font: { family: other, size: EM },
            }),
          );
          for (const character of svg) assert.ok(isChar(character.codePointAt(0)!));
          const root = parse(svg);
          assert.equal(root.childNodes[0]!.textContent, legal(title));
          assert.equal(root.childNodes[1]!.textContent, legal(description));
          assert.equal(root.getAttribute('font-family'), legal(other));
          all(root, 'g').forEach((group, i) => {
            const texts = all(group, 'title')
              .concat(all(group, 'text'))
              .map(({ textContent }) => textContent);
            assert.ok(texts.includes(legal(names[i]!)), JSON.stringify(texts));
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refers to nothing, runs nothing and needs no styles', () => {
    fc.assert(
      fc.property(layouts, fc.boolean(), (layout, rtl) => {
        const svg = chartSvg(
          options({
            layout,
            rtl,
            boxOf: (index) => box({ title: 'Leader', name: `Node ${index}`, doubt: 'unconfirmed' }),
          }),
        );
        assert.doesNotMatch(svg, /href|url\(|<script|<style|style=|<image|<foreignObject|\son\w+=|NaN|undefined|false/);
        const ids = attributesOf(parse(svg)).filter(({ name }) => name === 'id');
        assert.equal(ids.length, 1);
      }),
    );
  });

  it('writes numbers with one decimal at most', () => {
    fc.assert(
      fc.property(layouts, fc.double({ min: 8, max: 30, noNaN: true }), (layout, em) => {
        const svg = drawn({
          layout,
          font: { family: 'serif', size: em },
          boxOf: () => box({ title: 'a', name: 'b', doubt: 'c' }),
        });
        for (const { name, value } of attributesOf(svg)) assert.doesNotMatch(value, /\.\d\d|e-/, name);
      }),
    );
  });

  it('draws an empty layout as a small empty picture', () => {
    const tree = openTree(null);
    for (const layout of [tidyTree(tree, [], []), outline(tree, 0, () => 0)]) {
      const svg = drawn({ layout });
      assert.equal(all(svg, 'g').length, 0);
      assert.equal(svg.getAttribute('viewBox'), '-16 -16 32 32');
    }
  });

  it('writes 10,000 boxes in less than a second', () => {
    const tree = openTree(treeFromParents(Array.from({ length: 9_999 }, (_, i) => i >> 2)));
    const layout = tidyTree(tree, size(10_000, 182), size(10_000, 60));
    const boxOf = (index: number): SvgBox => box({ title: 'Leader', name: `A rather long name of node ${index}` });
    let svg = '';
    const spent = cpuTime(() => (svg = chartSvg(options({ layout, boxOf }))));
    assert.equal(svg.split('<g ').length, 10_001);
    assert.ok(spent < 1000, `${spent} ms`);
  });

  it('writes 200,000 boxes, which are more than a call takes arguments', () => {
    const count = 200_000;
    const tree = openTree(treeFromParents(Array.from({ length: count - 1 }, (_, i) => Math.floor(i / 20))));
    const layout = tidyTree(tree, size(count, 182), size(count, 60));
    const svg = chartSvg(options({ layout, boxOf: () => box({ name: 'x' }) }));
    assert.equal(svg.split('<g ').length, count + 1);
    assert.ok(svg.endsWith('</svg>'), svg.slice(-20));
  });
});
