import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { group as groupKind } from '../../src/dataset/schema/group.js';
import { withAdded } from '../../src/dataset/schema/with-added.js';
import type { PublishedDataset } from '../../src/dataset/records.js';
import { compileRecords } from './compile-records.js';
import { EXAMPLE_FILES, EXAMPLE_TODAY, exampleWith } from './example-records.test-data.js';
import type { RecordFiles } from './record-files.js';
import { datasetJson, datasetModule, detailsModule } from './write-dataset.js';

function published(files: RecordFiles): PublishedDataset {
  const compilation = compileRecords(files, EXAMPLE_TODAY);
  assert.ok('dataset' in compilation, 'the records pass the checks');
  return compilation.dataset;
}

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

const imported = async (module: string): Promise<Record<string, unknown>> =>
  (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Record<string, unknown>;

describe('publishing', () => {
  it('fills in what a record may leave out', () => {
    const [, group] = published(EXAMPLE_FILES).groups;
    assert.deepEqual(
      group,
      withAdded(groupKind, {
        id: 'commercialization',
        name: { zh: '开源商业化组', en: 'Open Source Commercialization Group' },
        aliases: [],
        class: null,
        tags: ['business'],
        founded: { date: '2023-06-13' },
        email: 'business@kaiyuanshe.com',
        summary: { zh: '介绍', en: 'Introduction' },
        leaders: [{ person: 'li-na', email: 'linda@kaiyuanshe.org', confirmed: true }],
        deputies: [],
        teams: [],
        links: [],
        figures: [],
        notes: [],
        topics: [
          { zh: '甲', en: 'One' },
          { zh: '乙', en: 'Two' },
          { zh: '丙', en: 'Three' },
        ],
      }),
    );
  });

  it('keeps a doubt, a qualifier and a nested team', () => {
    const [group] = published(EXAMPLE_FILES).groups;
    assert.equal(group?.deputies[0]?.confirmed, false);
    assert.deepEqual(group?.figures, [
      { value: 100, qualifier: 'at-least', label: { zh: '志愿者', en: 'volunteers' }, asOf: '2022' },
    ]);
    assert.equal(group?.teams[0]?.teams[0]?.id, 'channels');
    assert.deepEqual(group?.links, [
      { kind: 'page', label: { zh: '链接', en: 'Link' }, url: 'https://example.org/link', signIn: false },
    ]);
  });

  it('publishes the address of a waived mailbox, and not its waiver', () => {
    const waived = '[linda@kaiyuanshe.org, { address: linda@example.org, waiver: A mailbox at work }]';
    const { people } = published(exampleWith('data/people/li-na.yaml', '[linda@kaiyuanshe.org]', waived));
    assert.deepEqual(people.at(-1)?.emails, ['linda@kaiyuanshe.org', 'linda@example.org']);
  });

  it('shows groups in the listed order, and people in the order in which they appear', () => {
    assert.deepEqual(idsOf(published(EXAMPLE_FILES).groups), ['kcc', 'commercialization']);
    assert.deepEqual(idsOf(published(EXAMPLE_FILES).people), ['zhuang-biaowei', 'hui-shiji', 'li-na']);
    const turned = published(
      exampleWith('data/organization.yaml', '[kcc, commercialization]', '[commercialization, kcc]'),
    );
    assert.deepEqual(idsOf(turned.groups), ['commercialization', 'kcc']);
    assert.deepEqual(idsOf(turned.people), ['zhuang-biaowei', 'li-na', 'hui-shiji']);
  });

  it('writes the keys of a record in one order, however the volunteer ordered them', () => {
    const name = 'name: { zh: 李娜, en: Na (Linda) Li }\n';
    const turned = exampleWith(
      'data/people/li-na.yaml',
      `id: li-na\n${name}`,
      'name: { en: Na (Linda) Li, zh: 李娜 }\nid: li-na\n',
    );
    assert.equal(datasetJson(published(turned)), datasetJson(published(EXAMPLE_FILES)));
  });

  it('gives identical bytes twice, whatever the order of the files on disk', () => {
    const turned = new Map([...EXAMPLE_FILES].reverse());
    assert.equal(datasetJson(published(turned)), datasetJson(published(EXAMPLE_FILES)));
    assert.equal(datasetModule(published(turned)), datasetModule(published(EXAMPLE_FILES)));
  });

  it('writes a module in which what not every element reads stands apart', async () => {
    const dataset = published(EXAMPLE_FILES);
    const module = await imported(datasetModule(dataset));
    assert.deepEqual(module.tags, dataset.tags);
    assert.deepEqual(Object.keys(module).sort(), [
      'archived',
      'classSummaries',
      'classes',
      'committee',
      'committeeSummary',
      'duties',
      'generalContact',
      'groupTags',
      'groups',
      'mailboxes',
      'meta',
      'organization',
      'pages',
      'people',
      'profiles',
      'tags',
      'teams',
      'topics',
    ]);
    const details = (await imported(detailsModule(dataset))) as {
      readonly details: Readonly<Record<string, object>>;
      readonly committeeWork: unknown;
    };
    const parts = (module.groups as { readonly id: string }[]).map((group, index) => ({
      members: [],
      vacant: false,
      tags: (module.groupTags as Readonly<Record<string, unknown>>)[group.id] ?? [],
      teams: (module.teams as Readonly<Record<string, unknown>>)[group.id] ?? [],
      ...group,
      ...(module.profiles as object[])[index],
      ...details.details[group.id],
    }));
    assert.deepEqual(
      parts,
      dataset.groups.map(({ topics: _, ...group }) => group),
    );
    assert.deepEqual(details.committeeWork, dataset.committee.work);
    for (const group of module.groups as object[]) assert.ok(!('summary' in group), 'the profile stands apart');
    assert.deepEqual(
      module.classes,
      dataset.classes.map(({ summary: _, ...classOfWork }) => classOfWork),
    );
    assert.deepEqual(
      module.classSummaries,
      Object.fromEntries(dataset.classes.map(({ id, summary }) => [id, summary])),
    );
    assert.deepEqual(
      module.people,
      dataset.people.map(({ emails: _, links: __, ...person }) => person),
    );
    assert.deepEqual(module.mailboxes, Object.fromEntries(dataset.people.map(({ id, emails }) => [id, emails])));
    const { id, name, offices } = dataset.committee;
    const { organization, term, asOf, sources } = dataset.meta;
    assert.deepEqual(module.committee, { id, name, offices: offices.map(({ duties: _, ...office }) => office) });
    assert.deepEqual(module.duties, Object.fromEntries(offices.map(({ id, duties }) => [id, duties])));
    assert.deepEqual(module.topics, Object.fromEntries(dataset.groups.map(({ id, topics }) => [id, topics])));
    assert.equal(module.generalContact, dataset.meta.contact);
    assert.deepEqual([module.meta, module.organization], [{ term, asOf, sources }, organization]);
    assert.deepEqual(module.committeeSummary, dataset.committee.summary);
  });

  it('leaves out of the work of a group what is empty, and tells it in its details', async () => {
    const dataset = published(EXAMPLE_FILES);
    const project = {
      name: { zh: '项目', en: 'Project' },
      from: '2020',
      until: null,
      partners: [],
      summary: { zh: '介绍', en: 'Introduction' },
      url: null,
    };
    const [group] = dataset.groups.map((one) => ({ ...one, work: [], projects: [project], origin: null }));
    const { work, details } = await imported(detailsModule({ ...dataset, groups: [group!] }));
    const { name, from, summary } = project;
    assert.deepEqual(work, { [group!.id]: { projects: [{ name, from, summary }] } });
    const { links, figures, notes, confirmed } = group!;
    assert.deepEqual(details, {
      [group!.id]: { work: [], projects: [project], origin: null, links, figures, notes, confirmed },
    });
  });

  it('keeps the mailboxes of a person in that module where the posts would not tell them so', async () => {
    const emailsOf = async (emails: string): Promise<unknown> => {
      const module = datasetModule(
        published(exampleWith('data/people/li-na.yaml', 'emails: [linda@kaiyuanshe.org]', `emails: ${emails}`)),
      );
      return (
        (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Pick<PublishedDataset, 'people'>
      ).people.at(-1)!.emails;
    };
    assert.equal(await emailsOf('[linda@kaiyuanshe.org ]'), undefined);
    for (const emails of [
      ['linda@kaiyuanshe.org', 'li@kaiyuanshe.org'],
      ['li@kaiyuanshe.org', 'linda@kaiyuanshe.org'],
    ]) {
      assert.deepEqual(await emailsOf(`[${emails.join(', ')}]`), emails);
    }
  });
});
