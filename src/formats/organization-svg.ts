import { boxHeight, boxWidths, brokenTexts, neededWidth, type BoxText } from '../chart/box-size.js';
import { checkTree } from '../chart/check-tree.js';
import { estimatedLettering } from '../chart/estimated-width.js';
import { tidyTree } from '../chart/tidy-tree.js';
import { visibleTree } from '../chart/visible-tree.js';
import { publishedParts } from '../dataset/group-parts.js';
import { Dataset } from '../dataset/dataset.js';
import { organizationTree, type OrganizationNode } from '../dataset/organization-tree.js';
import type { Language, PublishedDataset, Text } from '../dataset/records.js';
import { LOCALES, writtenLanguage, type SpokenLanguage } from '../locales/languages.js';
import { chartSvg, type BoxLook, type SvgLine } from './chart-svg.js';
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

/** What the box of a node says, from above to below. */
function textsOf(
  { title, name, leader, unconfirmed }: OrganizationNode,
  inWords: (text: string | Text | undefined) => string,
  doubt: Text,
): readonly (BoxText & Pick<SvgLine, 'kind'>)[] {
  const texts = { title, name, leader, doubt: unconfirmed ? doubt : '' };
  return (['title', 'name', 'leader', 'doubt'] as const)
    .map((kind) => ({
      kind,
      style: kind === 'name' ? ('strong' as const) : ('short' as const),
      text: inWords(texts[kind]),
    }))
    .filter(({ text }) => text);
}

/**
 * The whole chart of a published dataset as the text of an SVG file, with every branch open, from start to end, which fits
 * the width of a page. What it is called and how old the records are stands below.
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
  };
  const lettering = estimatedLettering(FONT_SIZE);
  const tree = visibleTree(checkTree(root), () => true);
  const says = tree.nodes.map((node) => ({ texts: textsOf(node, inWords, words.unconfirmed), marked: false }));
  const needed = says.map((texts) => neededWidth(texts, lettering));
  const widths = boxWidths(needed, tree.level, FONT_SIZE);
  const heights = says.map((texts, index) => boxHeight(texts, widths[index]!, lettering));
  return chartSvg({
    layout: tidyTree(tree, widths, heights, { axis: 'inline', stacked: () => true }),
    boxOf(index) {
      const { texts } = says[index]!;
      const broken = brokenTexts(says[index]!, widths[index]!, lettering);
      return {
        lines: texts.map(({ kind }, at) => ({ kind, texts: broken[at]! })),
        look: lookOf(tree.nodes[index]!, colors),
      };
    },
    caption: [inWords(dataset.meta.title), age],
    colors: { background: colors.surface, edge: colors.muted, text: colors.text },
    font: { family: familyOf(spoken), size: FONT_SIZE },
    language: LOCALES[spoken].tag,
    title: inWords(dataset.meta.title),
    description: age,
    rtl: false,
  });
}
