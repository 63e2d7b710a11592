import { BAR, LINE, PADDING_INLINE, SHORT_SIZE } from '../chart/box-size.js';
import { connector } from '../chart/connector.js';
import { hasEdge } from '../chart/edge-route.js';
import type { Layout } from '../chart/layout.js';
import { tenth } from '../chart/tenth.js';
import { own } from '../dataset/own.js';

/** Around the chart, CSS px. */
const MARGIN = 16;

const TITLE_ID = 'kys-chart-title';

/** A line of what is written below, in em. */
const CAPTION_LINE = 1.6;

/** How far the baseline is below the middle of a line, in em; not every reader of SVG knows `dominant-baseline`. */
const BASELINE = 0.35;

/** The colors of a box, of its ground and border, of the bar at the start, and of each text. */
export interface BoxLook extends Readonly<Record<'surface' | 'line' | 'accent' | 'title' | 'name' | 'doubt', string>> {
  /** Whether the name is semibold. */
  readonly bold: boolean;
}

/** A text of a box, in the language shown, in its lines; joined, these are the text. */
export interface SvgLine {
  readonly kind: 'title' | 'name' | 'leader' | 'doubt';
  readonly texts: readonly string[];
}

/** What a box says. */
export interface SvgBox {
  readonly lines: readonly SvgLine[];
  /** The language of the name, where it is another than that of the chart, BCP 47. */
  readonly lang?: string | undefined;
  readonly look: BoxLook;
}

/** A chart to write. Colors are resolved: `#rrggbb` is what every reader of SVG knows. */
export interface ChartSvgOptions {
  readonly layout: Layout;
  readonly boxOf: (index: number) => SvgBox;
  readonly colors: Readonly<Record<'background' | 'edge' | 'text', string>>;
  /** A CSS font family, and the size of names, CSS px. */
  readonly font: { readonly family: string; readonly size: number };
  /** Of all texts, BCP 47. */
  readonly language: string;
  /** What the picture is called, and what it shows; an assistive technology reads both. */
  readonly title: string;
  readonly description: string;
  /** What is written below the chart, in its lines; the first is the title. */
  readonly caption: readonly string[];
  /** Whether boxes are read from right to left. The layout is mirrored already. */
  readonly rtl: boolean;
}

type Attributes = Readonly<Record<string, string | number | false>>;

/**
 * All of a finished layout as the text of an SVG file that needs nothing else: no styles, no script, no reference,
 * but fonts by name. Only presentation attributes (SVG 2, section 6.6), so that a strict content security policy lets
 * a page inline it. O(nodes).
 */
export function chartSvg(options: ChartSvgOptions): string {
  const { layout, colors, font, language, title, description, caption, rtl } = options;
  const width = tenth(layout.width + 2 * MARGIN);
  const captionLine = CAPTION_LINE * font.size;
  // In whole px more, or a picture of it has an edge that is half there.
  const height = tenth(layout.height + 2 * MARGIN + Math.ceil(caption.length * captionLine));
  const { nodes } = layout.tree;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
      lang: language,
      role: 'img',
      'aria-labelledby': TITLE_ID,
      'font-family': font.family,
      'font-size': font.size,
      fill: colors.text,
      direction: rtl && 'rtl',
    },
    element('title', { id: TITLE_ID }, xml(title)),
    element('desc', {}, xml(description)),
    element('rect', { x: -MARGIN, y: -MARGIN, width, height, fill: colors.background }),
    element('path', {
      d: nodes.map((_, index) => (hasEdge(layout, index) ? connector(layout, index) : '')).join(''),
      fill: 'none',
      stroke: colors.edge,
      'stroke-width': 1.5,
    }),
    // As one: a call takes some 100,000 arguments at most.
    nodes.map((_, index) => drawBox(index, options)).join(''),
    caption
      .map((line, at) =>
        element(
          'text',
          {
            x: rtl ? layout.width : 0,
            y: layout.height + (at + 1) * captionLine,
            'font-size': at > 0 && SHORT_SIZE * font.size,
            'font-weight': !at && 600,
            'unicode-bidi': 'plaintext',
          },
          xml(line.trimEnd()),
        ),
      )
      .join(''),
  );
}

function drawBox(index: number, { layout, boxOf, colors, font: { size: em }, rtl }: ChartSvgOptions): string {
  const box = boxOf(index);
  const { lines, look } = box;
  const width = layout.w[index]!;
  const sizeOf = ({ kind }: SvgLine): number => (kind === 'name' ? em : SHORT_SIZE * em);
  const start = BAR + PADDING_INLINE * em;
  const x = rtl ? width - start : start;
  // In the middle, as in the styles: a visitor may have made the lines higher, and the box with them.
  let y = layout.h[index]! / 2;
  for (const line of lines) y -= (line.texts.length * LINE * sizeOf(line)) / 2;
  const write = (line: SvgLine): string => {
    const { kind, texts } = line;
    const size = sizeOf(line);
    const drawn = texts.map((text) => {
      y += LINE * size;
      // It has the direction of its first letter, and begins on the side where those of the picture do: without a space.
      const shown = text.trimEnd();
      const baseline = y - (LINE / 2 - BASELINE) * size;
      return (
        element('tspan', { x, y: baseline, 'unicode-bidi': 'plaintext' }, xml(shown)) + xml(text.slice(shown.length))
      );
    });
    const fill = kind === 'leader' ? look.title : look[kind];
    const isName = kind === 'name';
    return element(
      'text',
      {
        'font-size': !isName && size,
        'font-weight': isName && look.bold && 600,
        fill: fill !== colors.text && fill,
        lang: (isName && own(box, 'lang')) || false,
      },
      ...drawn,
    );
  };
  return element(
    'g',
    { transform: `translate(${Math.round(layout.x[index]!)} ${Math.round(layout.y[index]!)})` },
    drawFrame(Math.round(width), Math.round(layout.h[index]!), look, rtl),
    ...lines.map(write),
  );
}

/** The border, inside of the box as in CSS, and the bar, which grows out of its corners. In whole px, or they blur. */
function drawFrame(width: number, height: number, { surface, line, accent }: BoxLook, rtl: boolean): string {
  const d = `M8 0Q0 0 0 8V${height - 8}q0 8 8 8q-4 0-4-8V8Q4 0 8 0`;
  return (
    element('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 7.5, fill: surface, stroke: line }) +
    element('path', { d, fill: accent, transform: rtl && `matrix(-1 0 0 1 ${width} 0)` })
  );
}

/** Numbers get one decimal at most, strings are escaped, and what is false is left out; the content is markup. */
function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) tag += ` ${key}="${typeof value === 'number' ? tenth(value) : xml(value)}"`;
  return `<${tag}>${content.join('')}</${name}>`;
}

/**
 * A text as it stands in an element or between quotes, without what no XML may hold, such as control characters and
 * halves of surrogate pairs (XML 1.0, production 2, Char). Breaks become spaces: SVG 1.1 would take them out.
 */
function xml(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028]/g, ' ')
    .replace(/[^ -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
