import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { nestsTooDeep } from '../import/read/nesting.js';
import type { Form, FormField, FormKind } from './forms.js';
import { refuse } from './refusal.js';

/** What somebody filled in, by the ids of the fields; what they left empty is missing. */
export interface Answers {
  readonly kind: FormKind;
  readonly values: ReadonlyMap<string, string>;
}

/** Longest body that is read, in characters; the longest form has some 2,500. */
const LONGEST_BODY = 20_000;

/** Longest answer in one line, and in several. */
const LONGEST = { input: 300, dropdown: 100, textarea: 1_000 } as const;

/** What GitHub writes where a field was left empty. */
const EMPTY = '_No response_';

interface Section {
  readonly label: string;
  readonly text: string;
}

/** Headings of the third level that are labels, each with the source below it: what an answer means is not Markdown's to say. */
function sectionsOf(body: string, labels: ReadonlySet<string>): readonly Section[] {
  const headings = fromMarkdown(body).children.flatMap((node) =>
    node.type === 'heading' && node.depth === 3 && labels.has(toString(node))
      ? [{ label: toString(node), start: node.position!.start.offset!, end: node.position!.end.offset! }]
      : [],
  );
  return headings.map(({ label, end }, index) => ({ label, text: body.slice(end, headings[index + 1]?.start).trim() }));
}

function answerOf({ label, type, required, options }: FormField, text: string): string | undefined {
  const value = text === EMPTY ? '' : text.normalize('NFC');
  if (!value && required) refuse({ zh: `“${label}”没有填。`, en: `"${label}" is empty.` });
  if (value.length > LONGEST[type])
    refuse({
      zh: `“${label}”太长：最多 ${LONGEST[type]} 个字。`,
      en: `"${label}" is too long: ${LONGEST[type]} characters at most.`,
    });
  if (type !== 'textarea' && /[\r\n]/u.test(value))
    refuse({ zh: `“${label}”只能有一行。`, en: `"${label}" takes one line.` });
  if (value && type === 'dropdown' && value !== 'None' && !options.includes(value))
    refuse({ zh: `“${label}”里没有这一项。`, en: `"${label}" has no such option.` });
  return value && !(type === 'dropdown' && value === 'None') ? value : undefined;
}

/**
 * The answers in the body of an issue that a form wrote: a heading with the label of each field, in the form's order,
 * and the answer below it.
 *
 * @throws Refusal where the body is of no form, or an answer is not such as the form allows.
 */
export function readIssue(body: string, forms: readonly Form[]): Answers {
  if (body.length > LONGEST_BODY)
    refuse({ zh: '填的内容太长，没有读。', en: 'What was filled in is too long and was not read.' });
  if (nestsTooDeep(body))
    refuse({
      zh: '有一行把列表或引用套了太多层，没有读。',
      en: 'A line puts too many lists or quotations into one another, so nothing was read.',
    });
  for (const { kind, fields } of forms) {
    const sections = sectionsOf(body.replaceAll('\r\n', '\n'), new Set(fields.map(({ label }) => label)));
    // All of its labels, each once and in order, and nothing of another form: then it is this one.
    if (sections.length !== fields.length || sections.some(({ label }, index) => label !== fields[index]!.label))
      continue;
    const values = fields.flatMap((field, index): [string, string][] => {
      const value = answerOf(field, sections[index]!.text);
      return value === undefined ? [] : [[field.id, value]];
    });
    return { kind, values: new Map(values) };
  }
  return refuse({
    zh: '这不是哪张表写出来的，或者表里的标题改过、重复了。',
    en: 'No form wrote this, or a heading of it was changed or stands twice.',
  });
}
