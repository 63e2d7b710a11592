/** A mailbox that somebody has published no more. */
import { addressOf, allOffices, holdersOfOffice, type HolderRecord } from '../compile/source-records.js';
import type { Edit } from '../import/plan/edit-yaml.js';
import { sameMailbox } from '../import/read/mail.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';

/** Every post of a person in which the mailbox stands, also those that have ended. */
function postsShowing(person: string, mailbox: string, { records, committee }: RecordsToChange) {
  const isMeant = (holder: HolderRecord): boolean => holder.person === person && sameMailbox(holder.email, mailbox);
  const ofGroups = records.groups.flatMap(({ file, record }) =>
    (['leaders', 'deputies'] as const).flatMap((key) =>
      (record[key] ?? []).flatMap((holder, place) =>
        isMeant(holder)
          ? [
              {
                file,
                path: [key, place, 'email'],
                isOver: (holder.ended ?? record.ended) !== undefined,
                name: record.name,
              },
            ]
          : [],
      ),
    ),
  );
  const ofOffices = allOffices(committee.record).flatMap((office) => {
    const key = 'person' in office ? 'offices' : 'vacancies';
    const index = (committee.record[key] ?? []).findIndex(({ id }) => id === office.id);
    return holdersOfOffice(office).flatMap((holder, place) => {
      const isNow = key === 'offices' && place === 0;
      const path = isNow
        ? [key, index, 'email']
        : [key, index, 'former', key === 'offices' ? place - 1 : place, 'email'];
      return isMeant(holder) ? [{ file: committee.file, path, isOver: !isNow, name: office.name }] : [];
    });
  });
  return [...ofGroups, ...ofOffices];
}

export function planMailboxGone({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { file, record } = known.person(values.get('person')!);
  const mailbox = values.get('mailbox')!;
  const place = record.emails.findIndex((each) => sameMailbox(addressOf(each), mailbox));
  if (place < 0)
    refuse({ zh: `${mailbox} 不是 ${record.name.zh} 的邮箱。`, en: `${mailbox} is no mailbox of ${record.name.en}.` });
  const posts = postsShowing(record.id, mailbox, known);
  const [present] = posts.filter(({ isOver }) => !isOver);
  if (present)
    refuse({
      zh: `${present.name.zh}还公布着这个邮箱：先在“姓名或邮箱”里换一个，或让职务结束。`,
      en: `${present.name.en} still publishes this mailbox: replace it first by the form for a name or mailbox, or let the role end.`,
    });
  const last: readonly Edit[] = [
    { remove: ['emails'] },
    { insert: ['emails'], after: record.aliases ? 'aliases' : 'name', value: [] },
  ];
  plan.edit(file, ...(record.emails.length > 1 ? [{ remove: ['emails', place] }] : last));
  for (const { file: shown, path } of posts) plan.edit(shown, { remove: path });
}
