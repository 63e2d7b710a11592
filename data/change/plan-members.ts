/** Who works in a group beside those in its posts. */
import { citedPeople } from '../compile/check-references.js';
import { wasSo } from '../compile/terms.js';
import { holdersOf } from '../compile/source-records.js';
import type { Value } from '../import/plan/edit-yaml.js';
import { addItem, removeItem } from '../import/plan/list-edits.js';
import { lastKeyOf, mailboxValue } from './mailbox-edits.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';
import { isWhole, writtenText } from './written-text.js';

/** The id of a member, of whom there may be no record yet; a member needs no mailbox. */
function memberId(values: Answers['values'], known: RecordsToChange, plan: Plan): string {
  const written = values.get('person')!;
  const id = values.get('id');
  const found = known.findPerson(written);
  if (found && (id === undefined || found.record.id === id)) return found.record.id;
  const name = { zh: written, ...writtenText(values, 'name') };
  if (found || id === undefined || !isWhole(name))
    return refuse({
      zh: `还没有“${written}”的记录：请填英文名和 id；已有同名的人，请写那个人的 id。`,
      en: `There is no record of "${written}" yet: give the English name and the id; of somebody of that name who is there, write the id.`,
    });
  const mailbox = values.get('mailbox');
  plan.create('people', id, {
    name,
    emails: mailbox === undefined ? [] : [mailboxValue(mailbox, values.get('reason'), known)],
  });
  return id;
}

export function planMembers({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.group(values.get('group')!);
  const members = record.members ?? [];
  if (values.get('what')!.startsWith('去掉')) {
    const { id } = known.person(values.get('person')!).record;
    const place = members.findIndex(({ person }) => person === id);
    if (place < 0) refuse({ zh: `${id} 不是这个组的组员。`, en: `${id} is no member of this group.` });
    plan.edit(file, removeItem(members, ['members'], place));
    if (citedPeople(known.records).filter((cited) => cited.id === id).length === 1)
      plan.remove(`data/people/${id}.yaml`);
    return;
  }
  const person = memberId(values, known, plan);
  const now = known.organization.record.term;
  if ([...members, ...holdersOf(record).filter((holder) => wasSo(holder, now))].some((each) => each.person === person))
    refuse({ zh: `${person} 已经在这个组里。`, en: `${person} is in this group already.` });
  const role = writtenText(values, 'role');
  if (Object.keys(role).length > 0 && !isWhole(role))
    refuse({ zh: '做什么，中文和英文都要写。', en: 'Write in both languages what the member does.' });
  const value: Value = { person, ...(isWhole(role) && { role: { zh: role.zh, en: role.en } }) };
  plan.edit(file, addItem(members, ['members'], lastKeyOf(record, ['leaders', 'deputies']), value));
}
