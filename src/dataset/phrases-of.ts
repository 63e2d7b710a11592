import type { Dataset } from './dataset.js';
import { own } from './own.js';
import { personNames } from './person-names.js';
import type { Group, Project, Team, Text } from './records.js';
import { tagsOf } from './tags.js';
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

/** What leads somewhere, by any of some texts. */
interface Lead {
  readonly reason: Text;
  readonly texts: readonly string[];
  readonly worth: number;
}

const lead = (reason: Text, worth = 1): Lead => ({ reason, texts: Object.values(reason), worth });

/** A text as it can stand in a sentence. */
const withoutStop = (text: Text): Text =>
  Object.fromEntries(
    Object.entries(text).map(([language, sentence]) => [language, sentence.replace(/[.。]$/, '')]),
  ) as Text;

const withInner = (teams: readonly Team[]): readonly Team[] =>
  teams.flatMap((team) => [team, ...withInner(team.teams)]);

const textsOfProject = ({ name, partners, summary }: Project): readonly Text[] => [name, ...partners, summary];

/** What leads to one group alone: topics and names, then what it does. */
function leadsTo(group: Group): readonly Lead[] {
  const { id, name, aliases, email } = group;
  const { work = [], projects = [], origin } = workOf(group) ?? {};
  const ofWork = [
    ...work,
    ...projects.flatMap(textsOfProject),
    ...withInner(teamsOf(group)).map((team) => team.name),
    ...(origin ? [origin] : []),
  ];
  return [
    ...topicsOf(group).map((topic) => lead(topic)),
    { reason: name, texts: [...Object.values(name), ...aliases, id, email], worth: 1 },
    ...ofWork.map((text) => lead(withoutStop(text), OF_WORK)),
  ];
}

/** What groups share, such as a tag: each once, with the groups in order. */
function shared<One>(groups: readonly Group[], ofGroup: (group: Group) => readonly One[]): Map<One, number[]> {
  const groupsOf = new Map<One, number[]>();
  groups.forEach((group, at) => {
    for (const one of new Set(ofGroup(group))) {
      const known = groupsOf.get(one);
      if (known) known.push(at);
      else groupsOf.set(one, [at]);
    }
  });
  return groupsOf;
}

function* phrasesOfLead({ reason, texts, worth }: Lead, groups: readonly number[]): Generator<Phrase, void> {
  for (const text of texts) yield { groups, reason, text, worth };
}

/** All texts that lead to groups, one after another, since those of many records take a while. */
export function* phrasesOf(dataset: Dataset): Generator<Phrase, void> {
  const { groups } = dataset;
  for (const [at, group] of groups.entries()) for (const one of leadsTo(group)) yield* phrasesOfLead(one, [at]);
  for (const [tag, places] of shared(groups, (group) => tagsOf(dataset, group)))
    yield* phrasesOfLead(lead(tag.name), places);
  const people = shared(groups, (group) =>
    [...group.leaders, ...group.deputies, ...(own(group, 'members') ?? [])].flatMap(
      ({ person }) => dataset.person(person) ?? [],
    ),
  );
  for (const [person, places] of people)
    yield* phrasesOfLead({ reason: person.name, texts: personNames(person), worth: 1 }, places);
}
