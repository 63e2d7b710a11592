/**
 * Where to say that something in the records is wrong: the form that mends it, filled with the record and the field.
 * A form's fields go by their ids in `.github/ISSUE_TEMPLATE`.
 */

const ofGroup = (id) => ({
  summary: ['text', { group: id }],
  topics: ['text', { group: id }],
  leaders: ['post', { where: id }],
  deputies: ['post', { where: id }],
  email: ['group', { group: id }],
  links: ['group', { group: id }],
});

const ofPerson = (id) => ({
  name: ['person', { person: id }],
  aliases: ['person', { person: id }],
  emails: ['person', { person: id }],
});

const ofOffice = (id) => ({ holder: ['post', { where: id }] });

const FORMS = { group: ofGroup, person: ofPerson, office: ofOffice };

/**
 * @param {'group' | 'person' | 'office'} kind
 * @param {string} id of the record
 * @param {string} [field] of the record; without one, whatever is wrong with it
 * @returns {{ template: string, fields: Record<string, string> }} the form, and what is filled in
 */
export function correctionOf(kind, id, field) {
  const [template, fields] = FORMS[kind](id)[field] ?? ['other', { place: field ? `${id}: ${field}` : id }];
  return { template: `${template}.yml`, fields };
}

/** @param {string} repository its address */
export function correctionAddress(repository, ...record) {
  const { template, fields } = correctionOf(...record);
  return `${repository}/issues/new?${new URLSearchParams({ template, ...fields })}`;
}
