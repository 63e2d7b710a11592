import type { Dataset } from './dataset.js';
import { append } from './grouped.js';
import { peopleIn } from './people-in.js';
import { personNames } from './person-names.js';
import type { CompactProject, Group, Team, Text } from './records.js';
import { tagIdsOf, tagsIn } from './tags.js';
import { teamsOf } from './teams-of.js';
import { topicsOf } from './topics-of.js';
import { workOf } from './work-of.js';

/** A text that leads to groups. */
export interface Phrase {
  /** The places in the dataset of the groups to which it leads. */
  readonly groups: readonly number[];
  /** What it says, in every language. */
  readonly reason: Text;
  readonly text: string;
  /** What it counts for beside a topic. */
  readonly worth: number;
}

/** What a group does was not written as an answer to a question, as its topics are. */
const OF_WORK = 0.7;

/** A text as it can stand in a sentence. */
const withoutStop = (text: Text): Text =>
  Object.fromEntries(
    Object.entries(text).map(([language, sentence]) => [language, sentence.replace(/[.。]$/, '')]),
  ) as Text;

/** The names of teams and of those inside them. */
const namesOfTeams = (all: readonly Team[]): readonly Text[] =>
  all.flatMap(({ name, teams }) => [name, ...namesOfTeams(teams)]);

const textsOfProject = ({ name, partners = [], summary }: CompactProject): readonly Text[] => [
  name,
  ...partners,
  summary,
];

/** What a group does, in sentences. */
function textsOfWork(group: Group): readonly Text[] {
  const { work = [], projects = [], origin } = workOf(group) ?? {};
  return [...work, ...projects.flatMap(textsOfProject), ...namesOfTeams(teamsOf(group)), ...(origin ? [origin] : [])];
}

const idsOfPeople = (group: Group): readonly string[] => peopleIn(group).map(({ person }) => person);

/** What groups share, such as a tag, by its id: each once, with the places of the groups in order. */
function placesOf(groups: readonly Group[], idsOf: (group: Group) => readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  groups.forEach((group, at) => new Set(idsOf(group)).forEach((id) => append(places, id, at)));
  return places;
}

function* phrases(
  groups: readonly number[],
  reason: Text,
  worth = 1,
  texts: readonly string[] = Object.values(reason),
): Generator<Phrase, void> {
  for (const text of texts) yield { groups, reason, text, worth };
}

/** What leads to one group alone: topics and names, then what it does. */
function* phrasesOfGroup(group: Group, places: readonly number[]): Generator<Phrase, void> {
  const { id, name, aliases, email } = group;
  for (const topic of topicsOf(group)) yield* phrases(places, topic);
  yield* phrases(places, name, 1, [...Object.values(name), ...aliases, id, email]);
  for (const text of textsOfWork(group).map(withoutStop)) yield* phrases(places, text, OF_WORK);
}

/** All texts that lead to groups, one after another, since those of many records take a while. */
export function* phrasesOf(dataset: Dataset): Generator<Phrase, void> {
  const { groups } = dataset;
  for (let at = 0; at < groups.length; at += 1) yield* phrasesOfGroup(groups[at]!, [at]);
  const tags = new Map(tagsIn(dataset).map((tag) => [tag.id, tag]));
  for (const [id, places] of placesOf(groups, tagIdsOf)) {
    const tag = tags.get(id);
    if (tag) yield* phrases(places, tag.name);
  }
  for (const [id, places] of placesOf(groups, idsOfPeople)) {
    const person = dataset.person(id);
    if (person) yield* phrases(places, person.name, 1, personNames(person));
  }
}
