import { expect } from '@open-wc/testing';
import { shownAll, shownText } from '../../base/shown-text.test-harness.js';
import { collectWarnings } from '../../base/warnings.test-harness.js';
import { chain, ChartHarness, ignoreResizeLoops, seededTree } from '../chart.test-harness.js';
import '../kys-org-chart.js';

const DARK = 'background: #171b22; color-scheme: dark';
const LAYOUTS = ['top-down', 'start-to-end', 'outline'] as const;
const TITLES = { zh: '执行委员会', en: 'Executive Committee' };

function parse(text: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(documentElement.namespaceURI, text.slice(0, 300)).to.equal('http://www.w3.org/2000/svg');
  expect(documentElement.querySelector('parsererror')).to.equal(null);
  return documentElement as unknown as SVGSVGElement;
}

const pictureOf = async ({ chart }: ChartHarness): Promise<SVGSVGElement> => parse(await chart.toSVG());

/** What is written in each box; a name that is cut is whole in the title. */
const textsOf = (svg: SVGSVGElement): string[] =>
  Array.from(svg.querySelectorAll('g'), (box) =>
    Array.from(box.querySelectorAll('text'), ({ textContent }) => textContent)
      .filter(Boolean)
      .join(' '),
  );

const boxWith = (svg: SVGSVGElement, words: string): Element =>
  Array.from(svg.querySelectorAll('g')).find(({ textContent }) => textContent.includes(words))!;

const fill = (element: Element | null): string | null => element!.getAttribute('fill');

/** The px of a picture, four numbers each. */
async function pixelsOf(picture: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(picture);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

const differentColors = ({ data }: ImageData): number => new Set(new Uint32Array(data.buffer)).size;

const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (error as Error).message,
  );

describe('<kys-org-chart> as a picture', () => {
  ignoreResizeLoops();
  const warnings = collectWarnings();

  for (const lang of ['zh', 'en'] as const) {
    for (const layout of LAYOUTS) {
      it(`has the words of all boxes shown, as ${layout} in ${lang}`, async () => {
        const harness = await ChartHarness.showWhole({ lang, layout, levels: 9 });
        const letters = (text: string): string => text.replace(/\s/g, '');
        expect(textsOf(await pictureOf(harness)).map(letters)).to.deep.equal(
          harness.items.map(({ textContent }) => letters(textContent)),
        );
      });
    }

    it(`is named and described in ${lang}`, async () => {
      const svg = await pictureOf(await ChartHarness.show({ lang }));
      expect(svg.getAttribute('lang')).to.equal(lang === 'zh' ? 'zh-CN' : 'en');
      expect(svg.querySelector('title')!.textContent).to.equal(TITLES[lang]);
      expect(svg.querySelector('desc')!.textContent).to.match(
        lang === 'zh' ? /^组织架构图，共 \d+ 项。$/ : /^Organization chart\. Entries: \d+\.$/,
      );
    });
  }

  it('has the branches that are open, and all of them wherever the chart is scrolled to', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down', levels: 1, width: 300 });
    expect(textsOf(await pictureOf(harness))).to.deep.equal([TITLES.en]);
    await harness.toggle(TITLES.en);
    expect(textsOf(await pictureOf(harness))).to.have.length(7);
  });

  it('needs nothing from elsewhere: no styles, no variables, no references', async () => {
    const harness = await ChartHarness.show({ levels: 9, style: '--kys-text: color-mix(in oklch, red, blue)' });
    const text = await harness.chart.toSVG();
    expect(text).not.to.match(/var\(|currentColor|class=|style|href|url\(|oklch|light-dark|rgb|<image|<script/);
    const colors = Array.from(parse(text).querySelectorAll('*'), (one) => [
      one.getAttribute('fill'),
      one.getAttribute('stroke'),
    ]).flat();
    for (const color of colors) if (color && color !== 'none') expect(color).to.match(/^#[0-9a-f]{6}$/);
  });

  it('has the colors of the classes, light and dark', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down' });
    const accents = async (): Promise<(string | null)[]> => {
      const svg = await pictureOf(harness);
      return [TITLES.en, 'Executive Director', 'Internal', 'External', 'Special', 'Unclassified'].map((words) =>
        fill(boxWith(svg, words).querySelector('path')),
      );
    };
    expect(await accents()).to.deep.equal(['#1f2937', '#94500a', '#0f766e', '#0b62c4', '#8b3fc4', '#586374']);
    harness.chart.theme = 'dark';
    expect(await accents()).to.deep.equal(['#e6e9ef', '#f3b562', '#4fd1c0', '#7db8ff', '#d3a4f9', '#a3adbd']);
  });

  it('has the colors of the page around it', async () => {
    const svg = await pictureOf(await ChartHarness.show({ style: DARK }));
    expect(fill(svg.querySelector('rect'))).to.equal('#171b22');
    expect(fill(svg)).to.equal('#e6e9ef');
    expect(fill(svg.querySelector('g > rect'))).to.equal('#171b22');
  });

  it('has the colors that the page gives by variables', async () => {
    const style = `--kys-org-chart-surface: #010203; --kys-org-chart-box: rgb(255 255 255 / 0.4); --kys-org-chart-line: #040506;
      --kys-org-chart-edge: light-dark(#070809, red); --kys-internal: #0a0b0c; --kys-muted: #0d0e0f; --kys-text: #101112`;
    const svg = await pictureOf(await ChartHarness.show({ layout: 'top-down', style }));
    const [ground, edges] = [svg.querySelector('rect'), svg.querySelector('path')!];
    expect(fill(ground)).to.equal('#010203');
    expect(edges.getAttribute('stroke')).to.equal('#070809');
    const box = boxWith(svg, 'Internal');
    expect(fill(box.querySelector('rect'))).to.equal('#676768');
    expect(box.querySelector('rect')!.getAttribute('stroke')).to.equal('#040506');
    expect(fill(box.querySelector('path'))).to.equal('#0a0b0c');
    expect(fill(boxWith(svg, 'Biaowei').querySelector('text'))).to.equal('#0d0e0f');
    expect(fill(svg)).to.equal('#101112');
  });

  it('has the colors that the page gives by parts', async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = 'kys-org-chart::part(organization) { background: #012345; color: #fedcba }';
    try {
      const svg = await pictureOf(await ChartHarness.show());
      expect(fill(boxWith(svg, TITLES.en).querySelector('rect'))).to.equal('#012345');
      expect(fill(boxWith(svg, TITLES.en).querySelector('text'))).to.equal('#fedcba');
      expect(fill(boxWith(svg, 'Internal').querySelector('rect'))).to.equal('#ffffff');
    } finally {
      sheet.remove();
    }
  });

  it('has semibold names but of people and teams', async () => {
    const svg = await pictureOf(await ChartHarness.show({ levels: 9, layout: 'top-down' }));
    const weight = (words: string): string | null =>
      boxWith(svg, words).querySelector('text:last-of-type, text')!.getAttribute('font-weight');
    expect(weight('Media Group')).to.equal('600');
    expect([...boxWith(svg, 'Xuan Wang').querySelectorAll('[font-weight]')]).to.deep.equal([]);
  });

  it('reads from right to left where the page does', async () => {
    const harness = await ChartHarness.showWhole({ dir: 'rtl', layout: 'start-to-end' });
    const svg = await pictureOf(harness);
    expect(svg.getAttribute('direction')).to.equal('rtl');
    expect(textsOf(svg)).to.deep.equal(harness.items.map(shownText));
    const left = (words: string): number => +/[\d.]+/.exec(boxWith(svg, words).getAttribute('transform')!)![0];
    expect(left(TITLES.en)).to.be.greaterThan(left('Internal'));
  });

  it('keeps the language of a name that is in another one', async () => {
    const tree = { id: 'a', name: { zh: '实验室' }, children: [{ id: 'b', name: { en: 'The Web' } }] };
    const svg = await pictureOf(await ChartHarness.show({ tree: tree as never }));
    expect(Array.from(svg.querySelectorAll('text[lang]'), (text) => text.getAttribute('lang'))).to.deep.equal(['zh']);
  });

  it('breaks its lines as the screen does', async () => {
    const harness = await ChartHarness.showWhole({ levels: 9, layout: 'top-down' });
    const svg = await pictureOf(harness);
    const drawn = Array.from(svg.querySelectorAll('g'), (box) =>
      Array.from(box.querySelectorAll('tspan'), ({ textContent }) => textContent),
    );
    const shown = harness.items.map((item) =>
      [...item.querySelectorAll('span:not(.mark)')].flatMap((line) =>
        line.textContent.split('\n').map((text) => text.trim()),
      ),
    );
    expect(drawn).to.deep.equal(shown);
    expect(drawn.flat().length).to.be.above(harness.items.length * 1.5);
  });

  it('has its title, and what term and source it is of, below', async () => {
    const svg = await pictureOf(await ChartHarness.show());
    const [title, ...source] = Array.from(svg.children)
      .filter(({ localName }) => localName === 'text')
      .map(({ textContent }) => textContent);
    expect(title).to.equal(TITLES.en);
    expect(source.join('')).to.match(/^Data of the \d{4} term.* · ./);
    const tree = { id: 'a', name: 'Another organization' };
    const other = await pictureOf(await ChartHarness.show({ tree }));
    expect(Array.from(other.children).filter(({ localName }) => localName === 'text')).to.have.length(1);
  });

  it('leaves the chart as it was', async () => {
    const harness = await ChartHarness.show();
    const before = harness.chart.shadowRoot!.textContent;
    const elements = shownAll(harness.chart, '*').length;
    await harness.chart.toSVG();
    expect([harness.chart.shadowRoot!.textContent, shownAll(harness.chart, '*').length]).to.deep.equal([
      before,
      elements,
    ]);
  });

  it('shows what was asked a moment before', async () => {
    const harness = await ChartHarness.show({ lang: 'en' });
    harness.chart.lang = 'zh';
    expect((await pictureOf(harness)).querySelector('title')!.textContent).to.equal(TITLES.zh);
  });

  it('is a PNG of the size asked for, with the chart on it', async () => {
    const harness = await ChartHarness.show();
    const { width, height } = (await pictureOf(harness)).viewBox.baseVal;
    for (const [options, scale] of [
      [undefined, 2],
      [{ scale: 1 }, 1],
      [{ scale: 3 }, 3],
    ] as const) {
      const picture = await harness.chart.toPNG(options);
      expect(picture.type).to.equal('image/png');
      const pixels = await pixelsOf(picture);
      expect(pixels.width).to.be.closeTo(width * scale, scale);
      expect(pixels.height).to.be.closeTo(height * scale, scale);
      expect(differentColors(pixels)).to.be.greaterThan(20);
      expect([...pixels.data.slice(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('has the usual scale where that asked for is none, and says so', async () => {
    const harness = await ChartHarness.show();
    const { width } = (await pictureOf(harness)).viewBox.baseVal;
    const pixels = await pixelsOf(await harness.chart.toPNG({ scale: -1 }));
    expect(pixels.width).to.be.closeTo(2 * width, 2);
    expect(warnings).to.deep.equal(['<kys-org-chart>: toPNG: scale -1 is no number above 0; the picture has scale 2.']);
  });

  it('draws 10,000 nodes, as small as a canvas needs, and says to what scale', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down', levels: 99, tree: seededTree(10_000) });
    const svg = await pictureOf(harness);
    expect(svg.querySelectorAll('g').length).to.equal(10_000);
    const pixels = await pixelsOf(await harness.chart.toPNG());
    expect(Math.max(pixels.width, pixels.height)).to.be.within(16_380, 16_384);
    expect(differentColors(pixels)).to.be.greaterThan(20);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/scale 2 is more than a canvas holds; the picture has scale 0\.\d+\.$/);
  }).timeout(120_000);

  it('asks a chain of 1,000 levels in a moment', async () => {
    const timeOf = async (levels: number): Promise<number> => {
      const harness = await ChartHarness.show({ levels: 2000, tree: chain(levels) });
      const times = [];
      for (let tries = 0; tries < 3; tries += 1) {
        const start = performance.now();
        expect((await pictureOf(harness)).querySelectorAll('g').length).to.equal(levels);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const [some, all] = [await timeOf(250), await timeOf(1000)];
    // Four times as many; quadratic time would be sixteen times as long.
    expect(all).to.be.lessThan(Math.max(10 * some, 2000));
  });

  it('is smaller where the browser has a smaller canvas', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', levels: 9 });
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (done, ...rest) {
      if (this.width * this.height > 16_777_216) done(null);
      else toBlob.call(this, done, ...rest);
    };
    try {
      const { width, height } = await pixelsOf(await harness.chart.toPNG({ scale: 5 }));
      expect(width * height).to.be.within(16_700_000, 16_777_216);
      expect(warnings).to.have.length(1);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('is refused in words where there is no tree', async () => {
    const empty = await ChartHarness.show({ tree: null });
    const child = { id: 'a', name: 'A' };
    const doubled = await ChartHarness.show({ tree: { id: 'r', name: 'R', children: [child, child] } });
    for (const { chart } of [empty, doubled]) {
      expect(await refusal(chart.toSVG())).to.match(/no tree to draw/);
      expect(await refusal(chart.toPNG())).to.match(/no tree to draw/);
    }
  });

  it('is refused in words where the chart is in no page, or was never in sight', async () => {
    expect(await refusal(document.createElement('kys-org-chart').toSVG())).to.match(/no tree to draw/);
    const { chart } = await ChartHarness.show({ style: 'display: none' });
    expect(await refusal(chart.toSVG())).to.match(/hidden/);
  });
});
