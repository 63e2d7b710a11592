import { fold } from '../../src/dataset/fold.js';
import { personNames } from '../../src/dataset/person-names.js';
import { Dataset } from '../../src/dataset/dataset.js';
import type { PublishedDataset } from '../../src/dataset/records.js';
import type { RecordFiles } from '../compile/record-files.js';
import {
  addressOf,
  type CommitteeRecord,
  type Entry,
  type GroupRecord,
  type OfficeRecord,
  type OrganizationRecord,
  type PersonRecord,
  type Records,
  type VacancyRecord,
} from '../compile/source-records.js';
import { termsOf } from '../compile/terms.js';
import { refuse } from './refusal.js';

/** Whether somebody's id, name in any language, nickname or mailbox is this one. */
export function isCalled({ record }: Entry<PersonRecord>, name: string): boolean {
  const emails = record.emails.map(addressOf);
  return [...personNames({ aliases: [], ...record, emails }), ...emails].map(fold).includes(fold(name));
}

/** The records as they are, with the ways in which people name them. */
export class RecordsToChange {
  readonly #lookUp: Dataset;

  constructor(
    readonly files: RecordFiles,
    readonly records: Records,
    readonly dataset: PublishedDataset,
    /** ISO date of the day on which the form was filled in. */
    readonly today: string,
  ) {
    this.#lookUp = new Dataset(dataset);
  }

  get organization(): Entry<OrganizationRecord> {
    return this.records.organization!;
  }

  get committee(): Entry<CommitteeRecord> {
    return this.records.committee!;
  }

  /** The term that somebody wrote, the newest where they wrote none. */
  term(written: string | undefined): string {
    const terms = termsOf(this.organization.record);
    if (written !== undefined && !terms.includes(written))
      refuse({
        zh: `没有 ${written} 届的记录，只有：${terms.join('、')}。`,
        en: `There are no records of the term ${written}, only of ${terms.join(', ')}.`,
      });
    return written ?? this.organization.record.term;
  }

  /** A group that goes on, by its id, mailbox, or any name. */
  group(name: string): Entry<GroupRecord> {
    const id = this.#lookUp.group(name)?.id;
    const found = this.records.groups.find(({ record }) => record.id === id);
    if (!found) return refuse({ zh: `没有找到工作组“${name}”。`, en: `There is no group "${name}".` });
    if (found.record.ended !== undefined) return refuse({ zh: `“${name}”已经归档。`, en: `"${name}" was archived.` });
    return found;
  }

  /** An office and its place, by its id or name. */
  office(name: string): { readonly office: OfficeRecord; readonly index: number } {
    const { offices } = this.committee.record;
    const index = offices.findIndex((office) =>
      [office.id, ...Object.values(office.name)].map(fold).includes(fold(name)),
    );
    const office = offices[index];
    if (!office) return refuse({ zh: `没有找到职务“${name}”。`, en: `There is no office "${name}".` });
    return { office, index };
  }

  /** An office that nobody holds, and its place, by its id or name. */
  vacancy(name: string): { readonly vacancy: VacancyRecord; readonly index: number } | undefined {
    const { vacancies = [] } = this.committee.record;
    const index = vacancies.findIndex((each) => [each.id, ...Object.values(each.name)].map(fold).includes(fold(name)));
    const vacancy = vacancies[index];
    return vacancy && { vacancy, index };
  }

  /** Somebody by id, name in any language, nickname or mailbox, also one who holds no post; `undefined` for nobody. */
  findPerson(name: string): Entry<PersonRecord> | undefined {
    const { people } = this.records;
    const found = people.find(({ record }) => record.id === name);
    if (found) return found;
    if (!fold(name)) return undefined;
    const named = people.filter((person) => isCalled(person, name));
    if (named.length > 1) {
      const ids = named.map(({ record }) => record.id);
      refuse({
        zh: `“${name}”可能是 ${ids.join('、')}，请写 id。`,
        en: `"${name}" may be ${ids.join(' or ')}: write the id.`,
      });
    }
    return named[0];
  }

  person(name: string): Entry<PersonRecord> {
    return (
      this.findPerson(name) ?? refuse({ zh: `没有找到“${name}”这个人。`, en: `There is nobody called "${name}".` })
    );
  }
}
