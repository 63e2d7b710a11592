import { LANGUAGES } from '../../src/locales/languages.js';
import { addItem } from '../import/plan/list-edits.js';
import { addMailbox, replaceMailbox } from './mailbox-edits.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';

/** Another name, a nickname, one more mailbox, or another in the place of one. */
export function planPerson({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const person = known.person(values.get('person')!);
  const { file, record } = person;
  for (const language of LANGUAGES) {
    const name = values.get(`name-${language}`);
    if (name !== undefined) plan.edit(file, { set: ['name', language], value: name });
  }
  const alias = values.get('alias');
  if (alias !== undefined && record.aliases?.includes(alias))
    refuse({ zh: `这个花名已经有了：${alias}`, en: `There is already this nickname: ${alias}` });
  if (alias !== undefined) plan.edit(file, addItem(record.aliases, ['aliases'], 'name', alias));
  const mailbox = values.get('mailbox');
  const instead = values.get('instead');
  if (mailbox === undefined) {
    if (instead !== undefined) refuse({ zh: '没有填新的邮箱。', en: 'The new mailbox is empty.' });
  } else if (instead === undefined) addMailbox(person, mailbox, values.get('reason'), known, plan);
  else replaceMailbox(person, instead, mailbox, values.get('reason'), known, plan);
}
