import { groups, meta, profiles } from '#generated/dataset.js';
import { details } from '#generated/details.js';
import { html } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { leadershipOf } from '../../dataset/leadership-of.js';
import { mailboxesOf } from '../../dataset/posts-of.js';
import type { PublishedDataset } from '../../dataset/records.js';
import { committee as committeeRecord } from '../../dataset/schema/committee.js';
import { group as groupRecord } from '../../dataset/schema/group.js';
import { withAdded } from '../../dataset/schema/with-added.js';
import { tagIdsOf, tagsIn } from '../../dataset/tags.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { topicsOf } from '../../dataset/topics-of.js';
import type { KysElement } from '../base/kys-element.js';
import { shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

const text = { zh: '文', en: 'Text' };

/** The records of the library in the form in which they are published, all names changed by a mark. */
export function publishedRecords(mark = ''): PublishedDataset {
  const { classes, people } = bundledDataset;
  const { summary = text, ...committee } = leadershipOf(bundledDataset)!;
  const marked: PublishedDataset = {
    meta: {
      ...meta,
      version: 1,
      terms: [meta.term],
      detailsAsOf: null,
      organization: text,
      title: text,
      contact: 'media',
    },
    committee: withAdded(committeeRecord, {
      ...committee,
      summary,
      offices: committee.offices.map((office) => ({ ...office, duties: office.duties ?? [] })),
      vacancies: (committee.vacancies ?? []).map((office) => ({ duties: [], ...office })),
    }),
    classes: classes.map((one) => ({ ...one, summary: text })),
    groups: groups.map((group, at) =>
      withAdded(groupRecord, {
        ...group,
        ...profiles[at]!,
        ...details[group.id]!,
        tags: tagIdsOf(group),
        teams: teamsOf(group),
        topics: topicsOf(group),
      }),
    ),
    archived: [],
    people: people.map((person) => ({ links: [], ...person, emails: mailboxesOf(person, bundledDataset) })),
    tags: tagsIn(bundledDataset),
    pages: [],
  };
  return JSON.parse(
    JSON.stringify(marked).replaceAll('Media Group', `Media Group${mark}`).replaceAll('"媒体组"', `"媒体组${mark}"`),
  ) as PublishedDataset;
}

/** Stands in for the network while a test runs: what each address answers, and which were asked. */
export function standInNetwork(): {
  answer: (url: string, response: () => Response | Promise<Response>) => void;
  readonly asked: string[];
} {
  const answers = new Map<string, () => Response | Promise<Response>>();
  const asked: string[] = [];
  const { fetch } = window;
  before(() => {
    window.fetch = async (input) => {
      const { pathname } = new URL(String(input));
      asked.push(pathname);
      const response = answers.get(pathname);
      if (!response) throw new TypeError('Failed to fetch');
      return response();
    };
  });
  beforeEach(() => {
    asked.splice(0);
    answers.clear();
    // Each page loads an address once; here each test is a page.
    (window as unknown as Record<symbol, unknown>)[Symbol.for('@kaiyuanshe/elements: datasets')] = undefined;
  });
  after(() => (window.fetch = fetch));
  return { answer: (url, response) => answers.set(url, response), asked };
}

/** An answer as a server gives it that has the records. */
export const jsonAnswer = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

export const card = html`<kys-group-card group="media" lang="en"></kys-group-card>`;
export const cardIn = (root: ParentNode): KysElement => root.querySelector<KysElement>('kys-group-card')!;

/** Waits until an element shows a text. */
export const shows = (element: KysElement, text: string): Promise<void> =>
  waitUntil(() => shownText(element).includes(text), `never shows ${text}`);
