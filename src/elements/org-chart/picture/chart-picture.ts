/** The chart as a file, which few visitors ask for: it loads when it is. */
import picture from '#generated/messages/picture.js';
import { str } from '@lit/localize';
import { breakLines } from '../../../chart/break-lines.js';
import { brokenTexts } from '../../../chart/box-size.js';
import type { Meta } from '../../../dataset/records.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import { chartSvg } from '../../../formats/chart-svg.js';
import { wordsLike } from '../../../language/words-like.js';
import { writtenNumber } from '../../../locales/written-number.js';
import type { Words } from '../../../language/words.js';
import { fileName, saveFile } from '../../../page/save-file.js';
import { warnOnce } from '../../base/warn-once.js';
import { chartLooks } from '../chart-looks.js';
import type { ChartScene } from '../chart-scene.js';
import { asOf } from '../../templates/as-of.js';
import { nodeClasses } from '../node-classes.js';
import { boxTexts, nodeText, otherLanguage } from '../node-text.js';
import { svgToPng } from './svg-to-png.js';

const FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof FORMATS)[number];

const USUAL_SCALE = 2;

const SUBJECT = '<kys-org-chart>';

/** A chart as it stands on a page. */
export interface ShownChart {
  readonly scene: ChartScene;
  /** What holds the boxes; `null` where no tree is shown. */
  readonly stage: Element | null;
  /** How old the records are, and where they come from, where the tree is made of them. */
  readonly meta: Meta | undefined;
  readonly words: Words;
}

/** What the chart is, in a sentence. */
function describe(count: number, spoken: Words): string {
  const words = wordsLike(spoken, picture);
  const shown = writtenNumber(count, words.language);
  return words.msg(str`组织架构图，共 ${shown} 项。`, { id: 'picture.description' });
}

/**
 * All of a chart as the text of an SVG file: open branches, in the layout, language and colors that the page shows.
 *
 * @throws {Error} where there is nothing to draw
 */
export function toSvg({ scene, stage, meta, words }: ShownChart): string {
  const { lettering, rtl } = scene.viewport;
  const { drawn: layout } = scene.state;
  const nodes = layout.tree.nodes as readonly OrganizationNode[];
  if (!stage || !nodes[0] || !lettering) throw new Error('no picture: the page shows no tree to draw');
  if (!layout.width) throw new Error('no picture: the chart is hidden and has no width');
  const { hasChildren, level } = layout.tree;
  const kinds = nodes.map((node, index) =>
    ['node', `level-${level[index]}`, ...(hasChildren[index] ? ['branch'] : []), ...nodeClasses(node)].join(' '),
  );
  const { colors, fontFamily, looks } = chartLooks(stage, kinds);
  const title = nodeText(nodes[0], 'name', words);
  const source = meta ? [asOf(meta, words), ...meta.sources.map(({ label }) => words.text(label))].join(' · ') : '';
  return chartSvg({
    layout,
    boxOf(index) {
      const node = nodes[index]!;
      const says = boxTexts(node, !!hasChildren[index], words);
      const broken = brokenTexts(says, layout.w[index]!, lettering);
      return {
        lines: says.texts.map(({ kind }, at) => ({ kind, texts: broken[at]! })),
        lang: otherLanguage(node, words),
        look: looks.get(kinds[index]!)!,
      };
    },
    colors,
    font: { family: fontFamily, size: lettering.em },
    language: stage.closest<HTMLElement>('[lang]')?.lang ?? '',
    title,
    description: describe(nodes.length, words),
    caption: [
      ...breakLines(title, layout.width, lettering.strong.textWidth),
      ...(source ? breakLines(source, layout.width, lettering.short.textWidth) : []),
    ],
    rtl,
  });
}

/**
 * The same as a PNG picture.
 *
 * @param scale px of the picture for each CSS px; less where a canvas holds no more, of which the console tells
 * @throws {Error} where there is nothing to draw, or the page's policy allows no `img-src data:`
 */
export function toPng(chart: ShownChart, scale: number): Promise<Blob> {
  const wanted = scale > 0 && scale < Infinity ? +scale : USUAL_SCALE;
  if (wanted !== +scale)
    warnOnce(SUBJECT, `toPNG: scale ${scale} is no number above 0; the picture has scale ${USUAL_SCALE}.`);
  return svgToPng(toSvg(chart), wanted, (possible) =>
    warnOnce(
      SUBJECT,
      `toPNG: scale ${wanted} is more than a canvas holds; the picture has scale ${possible.toFixed(2)}.`,
    ),
  );
}

/** Saves the same as a file, named after the root of the tree. @throws {Error} as above */
export async function savePicture(chart: ShownChart, format: PictureFormat): Promise<void> {
  const known = FORMATS.find((one) => one === format) ?? FORMATS[0];
  if (known !== format) warnOnce(SUBJECT, `unknown format "${format}". Allowed: ${FORMATS.join(', ')}.`);
  const content =
    known === 'png' ? await toPng(chart, USUAL_SCALE) : new Blob([toSvg(chart)], { type: 'image/svg+xml' });
  const root = chart.scene.state.drawn.tree.nodes[0]!;
  saveFile(
    content,
    `${fileName(nodeText(root as OrganizationNode, 'name', chart.words), root.id)}-org-chart.${known}`.replace(
      /^-/,
      '',
    ),
  );
}
