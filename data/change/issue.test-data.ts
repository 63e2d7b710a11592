/** Bodies of issues just as GitHub writes them for a form. */
import { fileURLToPath } from 'node:url';
import { readForms, type FormKind } from './forms.js';

export const FORMS = readForms(fileURLToPath(new URL('../../', import.meta.url)));

/** What GitHub makes of a form: each label as a heading, and the answer below it. */
export function issueBody(kind: FormKind, answers: Readonly<Record<string, string>>): string {
  const { fields } = FORMS.find((form) => form.kind === kind)!;
  const unknown = Object.keys(answers).filter((id) => !fields.some((field) => field.id === id));
  if (unknown.length) throw new Error(`the form ${kind} has no ${unknown.join(', ')}`);
  const option = (id: string, start: string): string =>
    fields.find((field) => field.id === id)!.options.find((each) => each.startsWith(start)) ?? start;
  return fields
    .map(({ id, label }) => `### ${label}\n\n${answers[id] === undefined ? '_No response_' : option(id, answers[id])}`)
    .join('\n\n');
}
