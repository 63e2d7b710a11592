import { expect } from '@open-wc/testing';
import { groups } from '#generated/dataset.js';
import { shownAll, shownText } from '../base/shown-text.test-harness.js';
import { ChartHarness, ignoreResizeLoops, overlaps, rect, seededTree } from './chart.test-harness.js';
import './kys-org-chart.js';

const FILES = new URL('../../../node_modules/', import.meta.url);

/** The fonts of pages, each with its files; what a system has for Chinese stands in for what a font lacks. */
const FONTS = {
  Inter: { '100 900': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2' },
  'Source Serif': { '200 900': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2' },
  'DejaVu Sans': {
    400: '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2',
    700: '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2',
  },
  'Noto Sans SC': {
    400: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    600: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff2',
  },
} as const;

const LANGUAGES = ['zh', 'en'] as const;
const WIDTHS = [390, 768, 1280, 1920] as const;

/** What a visitor with dyslexia sets: WCAG 2.2, criterion 1.4.12. */
const SPACING = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

/** Has a chart wear a style sheet of a visitor, which reaches into elements. */
const spaceOut = ({ chart }: ChartHarness): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  chart.shadowRoot!.adoptedStyleSheets = [...chart.shadowRoot!.adoptedStyleSheets, sheet];
};

const number = (css: string): number => parseFloat(css) || 0;

/** The words of an element that stand on two lines, or reach out of their box. */
function brokenWords(line: HTMLElement): string[] {
  const node = line.firstChild as Text | null;
  const box = rect(line.parentElement!);
  const range = document.createRange();
  return [...(node?.data.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [])]
    .filter(({ 0: word, index }) => {
      range.setStart(node!, index);
      range.setEnd(node!, index + word.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
      return parts.length > 1 || parts.some(({ left, right }) => left < box.left + 1 || right > box.right - 1);
    })
    .map(({ 0: word }) => word);
}

/** What is wrong with a box, in words; empty where nothing is. */
function faultsOf(box: HTMLElement, scale: number): string[] {
  const faults: string[] = [];
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(box);
  let height = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].map(number).reduce((a, b) => a + b, 0);
  for (const line of box.querySelectorAll<HTMLElement>('span:not(.mark)')) {
    const { lineHeight } = getComputedStyle(line);
    const lines = line.textContent.split('\n').length;
    height += lines * number(lineHeight);
    for (const word of brokenWords(line)) faults.push(`"${word}" is broken or cut`);
    if (/\n[，。、；：！？）》」』】]/.test(line.textContent)) faults.push('begins a line with punctuation');
    // The kerning between words is left out.
    const text = document.createRange();
    text.selectNodeContents(line);
    const over = text.getBoundingClientRect().width / scale - line.offsetWidth - 2;
    if (over > 0) faults.push(`is ${over} px wider than its place`);
  }
  if (box.scrollHeight > box.clientHeight) faults.push(`is cut: ${box.scrollHeight} in ${box.clientHeight}`);
  const spare = box.offsetHeight - height;
  if (spare < -0.5 || spare > 1.5) faults.push(`has ${spare} px to spare`);
  return faults.map((fault) => `${shownText(box)} ${fault}`);
}

function expectRight(harness: ChartHarness, least: number): void {
  expect(harness.items.length).to.be.at.least(least);
  expect(harness.items.flatMap((box) => faultsOf(box, harness.scale))).to.deep.equal([]);
  expect(overlaps(harness.items)).to.deep.equal([]);
}

describe('<kys-org-chart>, every box', () => {
  ignoreResizeLoops();

  before(async () => {
    for (const [family, faces] of Object.entries(FONTS)) {
      for (const [weight, file] of Object.entries(faces)) {
        const face = new FontFace(family, `url(${new URL(file, FILES).href})`, { weight });
        document.fonts.add(await face.load());
      }
    }
  });

  for (const font of Object.keys(FONTS)) {
    for (const lang of LANGUAGES) {
      for (const width of WIDTHS) {
        it(`has its words whole and no line to spare, all open, in ${font}, ${lang}, on ${width} px`, async () => {
          const style = `font-family: "${font}", sans-serif; --kys-org-chart-height: 90000px`;
          const harness = await ChartHarness.show({ lang, width, levels: 9, style });
          await harness.synced();
          expectRight(harness, groups.length * 2);
        });
      }

      it(`has them with the spacing of WCAG 1.4.12 too, in ${font}, ${lang}`, async () => {
        for (const width of [390, 1280]) {
          const style = `font-family: "${font}", sans-serif; --kys-org-chart-height: 90000px`;
          const harness = await ChartHarness.show({ lang, width, levels: 9, style });
          spaceOut(harness);
          await harness.settled();
          await harness.synced();
          expect(getComputedStyle(harness.item(lang === 'zh' ? '媒体组' : 'Media Group')).letterSpacing).not.to.equal(
            'normal',
          );
          expectRight(harness, groups.length * 2);
        }
      });
    }
  }

  for (const layout of ['top-down', 'start-to-end', 'outline'] as const) {
    it(`is right in a tree of another organization, as ${layout}`, async () => {
      const style = 'font-family: Inter; --kys-org-chart-height: 90000px';
      const harness = await ChartHarness.showWhole({
        layout,
        tree: seededTree(250),
        levels: 99,
        style,
        ...(layout === 'outline' && { width: 700 }),
      });
      expectRight(harness, 250);
    });
  }

  it('is measured anew where a font comes late', async () => {
    const style = 'font-family: "Late", monospace; --kys-org-chart-height: 90000px';
    const harness = await ChartHarness.show({ lang: 'en', width: 1280, levels: 9, style });
    const places = (): string => harness.items.map((item) => JSON.stringify(rect(item))).join();
    const before = places();
    const face = new FontFace('Late', `url(${new URL(FONTS['DejaVu Sans'][400], FILES).href})`, { weight: '100 900' });
    document.fonts.add(face);
    try {
      await face.load();
      while (places() === before) await harness.settled();
      expectRight(harness, 40);
    } finally {
      document.fonts.delete(face);
    }
  });

  it('says whom a group is led by', async () => {
    for (const [lang, text] of [
      ['en', 'Media Group Leader Qingyu (Corrie) Zhu'],
      ['zh', '媒体组 组长 朱庆裕'],
    ] as const)
      expect((await ChartHarness.show({ lang, width: 1280 })).items.map(shownText)).to.include(text);
  });

  it('has no text smaller than 12 px', async () => {
    const harness = await ChartHarness.show({ width: 1280, levels: 9 });
    for (const line of shownAll(harness.chart, '.node span:not(.mark)'))
      expect(number(getComputedStyle(line).fontSize)).to.be.at.least(12);
  });
});
