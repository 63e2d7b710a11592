import { BORDERS_PX, MARK, NAME_LINE, PADDING_BLOCK, PADDING_INLINE, SHORT_LINE } from '../chart/box-size.js';
import { connector } from '../chart/connector.js';
import { hasEdge } from '../chart/edge-route.js';
import type { Layout } from '../chart/layout.js';
import { tenth } from '../chart/tenth.js';
import { own } from '../dataset/own.js';
import { wrapText } from './wrap-text.js';

/** Around the chart, CSS px. */
const MARGIN = 16;

const TITLE_ID = 'kys-chart-title';

/** The bar at the start of a box, CSS px, and the size of the title and the doubt, em; as in `org-chart.styles.ts`. */
const BAR = 4;
const SHORT_SIZE = 0.8;

/** How far the baseline is below the middle of a line, in em; not every reader of SVG knows `dominant-baseline`. */
const BASELINE = 0.35;

/** The colors of a box, of its ground and border, of the bar at the start, and of each text. */
export interface BoxLook extends Readonly<Record<'surface' | 'line' | 'accent' | 'title' | 'name' | 'doubt', string>> {
  /** Whether the name is semibold. */
  readonly bold: boolean;
}

/** What a box says, in the language shown; an empty line takes no room. */
export interface SvgBox {
  readonly title: string;
  readonly name: string;
  readonly doubt: string;
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
  /** The width of a text in the font of names, CSS px. */
  readonly textWidth: (text: string) => number;
  /** Of all texts, BCP 47. */
  readonly language: string;
  /** What the picture is called, and what it shows; an assistive technology reads both. */
  readonly title: string;
  readonly description: string;
  /** Whether boxes are read from right to left. The layout is mirrored already. */
  readonly rtl: boolean;
}

type Attributes = Readonly<Record<string, string | number | false>>;

/**
 * All of a finished layout as the text of an SVG file that needs nothing else: no styles, no script, no reference,
 * but fonts by name. Only presentation attributes (SVG 2, section 6.6), so that a strict content security policy lets
 * a page inline it. A name that is cut is whole in the `<title>` of its box. O(nodes).
 */
export function chartSvg(options: ChartSvgOptions): string {
  const { layout, colors, font, language, title, description, rtl } = options;
  const width = tenth(layout.width + 2 * MARGIN);
  const height = tenth(layout.height + 2 * MARGIN);
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
  );
}

function drawBox(index: number, options: ChartSvgOptions): string {
  const {
    layout,
    boxOf,
    colors,
    font: { size: em },
    textWidth,
    rtl,
  } = options;
  const box = boxOf(index);
  const { title, name, doubt, look } = box;
  const width = layout.w[index]!;
  const height = layout.h[index]!;
  // The mark of a branch is not drawn, but the lines break as they do beside it.
  const room = Math.max(em, width - BORDERS_PX - (2 * PADDING_INLINE + MARK * layout.tree.hasChildren[index]!) * em);
  const shortHeight = (+!!title + +!!doubt) * SHORT_LINE * em;
  // As many lines as the box was made high for; 2 px are its borders.
  const most = (height - 2 - 2 * PADDING_BLOCK * em - shortHeight) / (NAME_LINE * em);
  const lines = wrapText(name, room, textWidth, Math.max(1, Math.floor(most)));
  const start = BAR + PADDING_INLINE * em;
  const x = rtl ? width - start : start;
  let y = (height - shortHeight - lines.length * NAME_LINE * em) / 2;
  const write = (texts: readonly string[], lineHeight: number, size: number, look: Attributes): string => {
    const drawn = texts.map((text) => {
      y += lineHeight * em;
      const baseline = y - (lineHeight / 2 - BASELINE * size) * em;
      // It has the direction of its first letter, and begins on the side where those of the picture do: without a space.
      const shown = text.trimEnd();
      const line = element('tspan', { x, y: baseline, 'unicode-bidi': 'plaintext' }, xml(shown));
      return line + xml(text.slice(shown.length));
    });
    return element('text', look, ...drawn);
  };
  // The width of a text is estimated rather too wide: short lines may reach into the padding, or some would be cut that fit.
  const shortRoom = (room + PADDING_INLINE * em) / SHORT_SIZE;
  const writeShort = (text: string, fill: string): string =>
    text &&
    write(wrapText(text, shortRoom, textWidth, 1), SHORT_LINE, SHORT_SIZE, { 'font-size': SHORT_SIZE * em, fill });
  return element(
    'g',
    { transform: `translate(${Math.round(layout.x[index]!)} ${Math.round(layout.y[index]!)})` },
    lines.join('') === name ? '' : element('title', {}, xml(name)),
    drawFrame(Math.round(width), Math.round(height), look, rtl),
    writeShort(title, look.title),
    write(lines, NAME_LINE, 1, {
      'font-weight': look.bold && 600,
      fill: look.name !== colors.text && look.name,
      lang: own(box, 'lang') ?? false,
    }),
    writeShort(doubt, look.doubt),
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
