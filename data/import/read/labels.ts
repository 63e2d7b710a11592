/** The labels of the page's form: `**成立日期：2017/01/01**`, `**现任工作组组长：**`. */

export type Field = 'leaders' | 'deputies' | 'founded' | 'email' | 'introduction' | 'source' | 'tags';

const LABELS: Readonly<Record<Field, readonly string[]>> = {
  leaders: ['现任工作组组长', '工作组组长', '现任组长', '组长', '现任负责人', '工作组负责人', '负责人'],
  deputies: ['现任工作组副组长', '工作组副组长', '现任副组长', '副组长', '副负责人'],
  founded: ['工作组成立日期', '成立日期', '成立时间'],
  email: ['工作组公共邮箱', '公共邮箱', '工作组邮箱', '邮箱'],
  introduction: ['工作组介绍', '工作组简介', '介绍', '简介'],
  source: ['微信公众号发布链接'],
  tags: ['标签', '工作组标签'],
};

/** Words so common that they are labels only where they stand out, in bold or as a heading. */
const COMMON: ReadonlySet<string> = new Set(['邮箱', '介绍', '简介', '标签', '组长', '副组长', '负责人', '副负责人']);

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) => labels.map((label) => [label, field as Field] as const)),
);

/** Longest text that can still be a label; longer ones are sentences. */
const LONGEST_LABEL = 24;

export interface Label {
  /** `undefined` for a label that the form doesn't know. */
  readonly field: Field | undefined;
  readonly label: string;
  /** What follows the colon. */
  readonly rest: string;
}

/** The Chinese of a label, which may have its English beside it: `组长 Leader`, `Tags / 标签`, `邮箱（Mailbox）`. */
function chineseOf(label: string): string {
  const plain = label.normalize('NFKC').replace(/[\s*:]/gu, '');
  return /\p{Script=Han}/u.test(plain) ? plain.replace(/[A-Za-z'’()[\]/|·&.-]/gu, '') : plain;
}

/** The field of a label as it is written: spaces, width, and a translation aside. */
export const fieldOf = (label: string): Field | undefined =>
  label.length > 2 * LONGEST_LABEL ? undefined : FIELDS.get(chineseOf(label));

/** Tags and nothing else: `#运营 #管理`, `运营、管理`. */
const TAGS_ALONE = /^(?:[#＃]?\s?[\p{L}\p{N}]{1,12}[\s、，,/;；]*){1,10}$/u;

/**
 * The label with which a line begins, if it does.
 * @param standsOut Whether the line begins in bold, or is a heading.
 */
export function labelAt(text: string, standsOut: boolean): Label | undefined {
  const colon = text.search(/[：:]/u);
  const label = (colon < 0 ? text : text.slice(0, colon)).trim();
  const field = fieldOf(label);
  if (label === '' || (!field && label.length > LONGEST_LABEL)) return undefined;
  const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
  const isCertain = !COMMON.has(chineseOf(label)) || (field === 'tags' && TAGS_ALONE.test(rest));
  if (field) return standsOut || (colon >= 0 && isCertain) ? { field, label, rest } : undefined;
  return standsOut && colon >= 0 ? { field: undefined, label, rest } : undefined;
}

/** `副组长：` at the beginning of a line that doesn't stand out; it is a label only where the line can be nothing else. */
export function plainPostAt(text: string): Label | undefined {
  const label = /[：:]/u.test(text) ? labelAt(text, true) : undefined;
  return label?.field === 'leaders' || label?.field === 'deputies' ? label : undefined;
}
