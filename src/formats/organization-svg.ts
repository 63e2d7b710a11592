import { BOX_WIDTH, boxHeight } from '../chart/box-size.js';
import { checkTree } from '../chart/check-tree.js';
import { textWidthIn } from '../chart/text-width.js';
import { tidyTree } from '../chart/tidy-tree.js';
import { visibleTree } from '../chart/visible-tree.js';
import { publishedParts } from '../dataset/group-parts.js';
import { Dataset } from '../dataset/dataset.js';
import { organizationTree, type OrganizationNode } from '../dataset/organization-tree.js';
import type { Language, PublishedDataset, Text } from '../dataset/records.js';
import { LOCALES, writtenLanguage, type SpokenLanguage } from '../locales/languages.js';
import { chartSvg, type BoxLook } from './chart-svg.js';
import { asItIs } from './in-traditional.js';
import { asOfText, words } from './wording.js';

/** Plain colors, `#rrggbb`, by their names in `src/styles/tokens.ts`. */
export type ChartColors = Readonly<
  Record<'text' | 'muted' | 'surface' | 'sunken' | 'line' | 'accent' | 'internal' | 'special' | 'doubt', string>
>;

/** Fonts that systems with Chinese have. */
const familyOf = (language: SpokenLanguage): string =>
  language === 'zh-Hant'
    ? 'system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", sans-serif'
    : 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** CSS px. */
const FONT_SIZE = 14;

/** The width of the digit 0 in parts of the font size, as in most of these. */
const ZERO = 0.57;

/** The root has more to say than the others: of what term and day the chart is. Em. */
const ROOT_WIDTH = 27;

/** The bar at the start of a box, as `org-chart.styles.ts` and `class-of-work.styles.ts` color it. */
function accentOf({ kind, classOfWork }: OrganizationNode, colors: ChartColors): string {
  if (classOfWork) return classOfWork === 'external' ? colors.accent : colors[classOfWork];
  if (kind === 'organization') return colors.text;
  if (kind === 'office') return colors.doubt;
  return kind === 'class' || kind === 'group' ? colors.muted : colors.line;
}

const lookOf = (node: OrganizationNode, colors: ChartColors): BoxLook => ({
  surface: colors.surface,
  line: colors.line,
  accent: accentOf(node, colors),
  title: colors.muted,
  name: colors.text,
  doubt: colors.doubt,
  bold: node.kind !== 'person' && node.kind !== 'team' && node.kind !== 'vacancy',
});

const say = (text: string | Text | undefined, language: Language): string =>
  typeof text === 'object' ? text[language] : (text ?? '');

/**
 * The whole chart of a published dataset as the text of an SVG file, with every branch open, from start to end, which fits the width of a page. The
 * root says how old the records are.
 *
 * @param rewrite makes the texts of the records those of the language, where it is made from another.
 */
export function organizationSvg(
  dataset: PublishedDataset,
  spoken: SpokenLanguage,
  colors: ChartColors,
  rewrite = asItIs,
): string {
  const language = writtenLanguage(spoken);
  const said = {
    leader: words.leader[language],
    deputy: words.deputy[language],
    member: words.member[language],
    vacant: words.vacantOffice[language],
    unclassified: words.unclassified[language],
  };
  const age = rewrite(asOfText(dataset.meta, language));
  const inWords = (text: string | Text | undefined): string => rewrite(say(text, language));
  const root: OrganizationNode = {
    ...organizationTree(new Dataset(dataset), dataset.committee, said, publishedParts().teamsOf),
    name: dataset.meta.title,
    title: age,
  };
  const em = FONT_SIZE;
  const textWidth = textWidthIn(em, ZERO * em);
  const tree = visibleTree(checkTree(root), () => true);
  const widths = tree.nodes.map((_, index) => (index ? BOX_WIDTH : ROOT_WIDTH) * em);
  const doubtOf = ({ unconfirmed }: OrganizationNode): string => (unconfirmed ? inWords(words.unconfirmed) : '');
  const heights = tree.nodes.map((node, index) => {
    const short = [inWords(node.title), doubtOf(node)].filter(Boolean);
    const text = { name: inWords(node.name), short, marked: !!node.children?.length };
    return boxHeight(text, em, widths[index]!, textWidth);
  });
  return chartSvg({
    layout: tidyTree(tree, widths, heights, { axis: 'inline', stacked: () => true }),
    boxOf(index) {
      const node = tree.nodes[index]!;
      return { title: inWords(node.title), name: inWords(node.name), doubt: doubtOf(node), look: lookOf(node, colors) };
    },
    colors: { background: colors.surface, edge: colors.muted, text: colors.text },
    font: { family: familyOf(spoken), size: em },
    textWidth,
    language: LOCALES[spoken].tag,
    title: inWords(dataset.meta.title),
    description: age,
    rtl: false,
  });
}
