/**
 * The records as JSON-LD, in the words of schema.org: the community and its groups are `Organization`, posts are
 * `OrganizationRole`. JSON-LD asserts what it says and has no word for a doubt: so a post that the source doubts is left
 * out, of which `subjectOf` tells, beside the age of the records; and a first of January, of which perhaps only the year
 * is known, is said as the year.
 *
 * @see https://schema.org/Organization
 */
import { byId } from '../dataset/by-id.js';
import { publishedParts, type GroupParts } from '../dataset/group-parts.js';
import { memoized } from '../dataset/memoized.js';
import { hasOwn, own } from '../dataset/own.js';
import { shownName } from '../dataset/shown-name.js';
import { mailboxesOf, postsOf, type Post, type PostsDirectory } from '../dataset/posts-of.js';
import type {
  ArchivedGroup,
  Committee,
  Directory,
  Group,
  GroupDetails,
  GroupProfile,
  Holder,
  Language,
  Member,
  Person,
  Project,
  PublishedDataset,
  Team,
  Text,
} from '../dataset/records.js';
import { isWebAddress } from '../dataset/web-address.js';
import type {
  ContactPointLeaf,
  CreativeWorkLeaf,
  OrganizationLeaf,
  OrganizationRole,
  PersonLeaf,
  ProjectLeaf,
  WithContext,
} from 'schema-dts';
import { contactUri } from './contact-uri.js';
import { jsonOf } from './json.js';
import { LOCALES, otherLanguages } from '../locales/languages.js';
import { asOfText, roleText, words } from './wording.js';

/** What JSON-LD is made of: a published dataset, or what a page has bundled, where some of it stands apart. */
export interface JsonLdSource extends GroupParts {
  readonly records: Pick<Directory, 'meta' | 'groups' | 'people'>;
  readonly committee: Committee | undefined;
  /** Whose records they are. */
  readonly organization: Text | undefined;
  /** The group that answers where no other does. */
  readonly general: Group | undefined;
  readonly profileOf: (group: Group) => Pick<GroupProfile, 'founded' | 'summary'> | undefined;
}

/** A published dataset as the source of JSON-LD. */
export function publishedSource(dataset: PublishedDataset): JsonLdSource {
  const groups = byId(dataset.groups);
  return {
    records: dataset,
    committee: dataset.committee,
    organization: dataset.meta.organization,
    general: groups.get(dataset.meta.contact),
    ...publishedParts(dataset.tags),
    profileOf: ({ id }) => groups.get(id),
  };
}

interface Named {
  readonly name: string;
  readonly alternateName?: readonly string[];
}

/** A name in one language; those in others and all further names are alternatives. */
function names(name: Text, aliases: readonly string[], language: Language): Named {
  const others = [...new Set([...otherLanguages(language).map((other) => name[other]), ...aliases])].filter(
    (other) => other !== name[language],
  );
  return { name: name[language], ...(others.length && { alternateName: others }) };
}

/** The same for all that is written of a source: its posts are gathered once. */
const directoryOf = memoized(({ committee, records }: JsonLdSource): PostsDirectory => ({
  committee,
  groups: records.groups,
}));

/** Writes the JSON-LD of one source in one language. */
class JsonLdWriter {
  readonly directory: PostsDirectory;
  readonly #source: JsonLdSource;
  readonly #language: Language;

  constructor(source: JsonLdSource, language: Language) {
    this.directory = directoryOf(source);
    this.#source = source;
    this.#language = language;
  }

  /** How old the records are, where they come from, and what was left out. */
  age(holders: readonly Holder[]): CreativeWorkLeaf {
    const { meta } = this.#source.records;
    const doubts = holders.some(({ confirmed }) => !confirmed);
    const sources = meta.sources.map(({ url }) => url).filter(isWebAddress);
    return {
      '@type': 'CreativeWork',
      description: `${asOfText(meta, this.#language)}${doubts ? words.leftOut[this.#language] : ''}`,
      inLanguage: LOCALES[this.#language].tag,
      ...(isYear(meta.term) && { temporalCoverage: meta.term }),
      ...(sources.length && { isBasedOn: sources }),
    };
  }

  /** @param email the mailbox that goes with the place where the person is named; empty where none is published */
  person(id: Person['id'], email: string): PersonLeaf {
    const person = byId(this.#source.records.people).get(id);
    if (!person) return { '@type': 'Person', name: id, ...(email && { email }) };
    const [main = email] = mailboxesOf(person, this.directory);
    // A nickname stands beside the name in Chinese, and inside it in English.
    const { name, alternateName } = names(person.name, person.aliases, this.#language);
    const shown = shownName(person, this.#language);
    const others = [...new Set([...(shown === name ? [] : [shown]), ...(alternateName ?? [])])];
    return {
      '@type': 'Person',
      ...(main && { '@id': contactUri('individual', id, main) }),
      name,
      ...(others.length && { alternateName: others }),
      ...(email && { email }),
    };
  }

  /** @param ended the year in which the post ended with its group, where it did */
  #member(
    roleName: string,
    { person, email }: Pick<Holder, 'person' | 'email'>,
    ended?: string,
  ): OrganizationRole<PersonLeaf, 'member'> {
    return {
      '@type': 'OrganizationRole',
      roleName,
      ...(ended && { endDate: ended }),
      member: this.person(person, email),
    };
  }

  /** Someone who holds no post, with the main mailbox of theirs that is published, if any is. */
  #plainMember({ person: id, role }: Member, ended?: string): OrganizationRole<PersonLeaf, 'member'> {
    const person = byId(this.#source.records.people).get(id);
    const [email = ''] = person ? mailboxesOf(person, this.directory) : [];
    return this.#member((role ?? words.member)[this.#language], { person: id, email }, ended);
  }

  #project({ name, summary, from, until, url }: Project): ProjectLeaf {
    return {
      '@type': 'Project',
      ...names(name, [], this.#language),
      description: summary[this.#language],
      ...(from && { foundingDate: from }),
      ...(until && { dissolutionDate: until }),
      ...(url && isWebAddress(url) && { url }),
    };
  }

  #team({ name, teams }: Team): OrganizationLeaf {
    return {
      '@type': 'Organization',
      ...names(name, [], this.#language),
      ...(teams.length && { subOrganization: teams.map((team) => this.#team(team)) }),
    };
  }

  /** What names a group, wherever it is. */
  groupName({ id, name, aliases, email }: Group): OrganizationLeaf {
    return { '@type': 'Organization', '@id': contactUri('org', id, email), ...names(name, aliases, this.#language) };
  }

  group(group: Group | ArchivedGroup): OrganizationLeaf {
    const { email, leaders, deputies } = group;
    const others = own(group, 'members') ?? [];
    const projects = own(group as Group & Partial<GroupDetails>, 'projects') ?? [];
    const { tagsOf, teamsOf, profileOf } = this.#source;
    const language = this.#language;
    const profile = profileOf(group);
    const tags = tagsOf(group).map(({ name }) => name[language]);
    const ended = hasOwn(group, 'ended') && isYear(group.ended) ? group.ended : undefined;
    const members = [
      ...confirmed(leaders).map((one) => this.#member(words.leader[language], one, ended)),
      ...confirmed(deputies).map((one) => this.#member(words.deputy[language], one, ended)),
      ...others.map((one) => this.#plainMember(one, ended)),
    ];
    const parts = [
      ...teamsOf(group).map((team) => this.#team(team)),
      ...projects.map((project) => this.#project(project)),
    ];
    return {
      ...this.groupName(group),
      ...(profile && {
        description: profile.summary[language],
        foundingDate: profile.founded.date.replace(/-01-01$/, ''),
      }),
      ...(ended && { dissolutionDate: ended }),
      email,
      contactPoint: this.#contactPoint(group.name[language], email),
      ...(tags.length && { keywords: tags }),
      ...(members.length && { member: members }),
      ...(parts.length && { subOrganization: parts }),
    };
  }

  /** Which language is sure to be understood there: the records name none, but the community writes in Chinese. */
  #contactPoint(contactType: string, email: string): ContactPointLeaf {
    return { '@type': 'ContactPoint', contactType, email, availableLanguage: 'zh' };
  }

  committee({ name, offices }: Committee): OrganizationLeaf {
    return {
      '@type': 'Organization',
      ...names(name, [], this.#language),
      ...(offices.length && { member: offices.map((office) => this.#member(office.name[this.#language], office)) }),
    };
  }

  /** The community, as what is inside it names it. */
  get community(): OrganizationLeaf | undefined {
    const { organization, committee } = this.#source;
    const name = organization ?? committee?.name;
    return name && { '@type': 'Organization', ...names(name, [], this.#language) };
  }

  organization(): OrganizationLeaf {
    const { records, committee, general } = this.#source;
    const parts = [
      ...(committee ? [this.committee(committee)] : []),
      ...records.groups.map((group) => this.group(group)),
    ];
    return {
      '@type': 'Organization',
      ...this.community,
      ...(general && { contactPoint: this.#contactPoint(words.inquiries[this.#language], general.email) }),
      ...(parts.length && { subOrganization: parts }),
      subjectOf: this.age(records.groups.flatMap(({ leaders, deputies }) => [...leaders, ...deputies])),
    };
  }

  post({ role, group }: Post): OrganizationRole<OrganizationLeaf, 'memberOf'> {
    const language = this.#language;
    const { committee } = this.#source;
    const roleName = roleText(role, language);
    const place: OrganizationLeaf = group
      ? this.groupName(group)
      : { '@type': 'Organization', ...(committee && names(committee.name, [], language)) };
    return { '@type': 'OrganizationRole', roleName, memberOf: place };
  }
}

const confirmed = <Entry extends Pick<Holder, 'confirmed'>>(entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => entry.confirmed);

/** Terms are named by years; those of other organizations need not be. */
const isYear = (term: string): boolean => /^\d{4}$/.test(term);

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** The community with its committee and all groups. */
export const organizationJsonLd = (source: JsonLdSource, language: Language): WithContext<OrganizationLeaf> => ({
  ...CONTEXT,
  ...new JsonLdWriter(source, language).organization(),
});

/** One group, as a part of the community; of one that is no more, in which year it ended. */
export function groupJsonLd(
  group: Group | ArchivedGroup,
  source: JsonLdSource,
  language: Language,
): WithContext<OrganizationLeaf> {
  const writer = new JsonLdWriter(source, language);
  const parent = writer.community;
  return {
    ...CONTEXT,
    ...writer.group(group),
    ...(parent && { parentOrganization: parent }),
    subjectOf: writer.age([...group.leaders, ...group.deputies]),
  };
}

/** One person, with every post that nobody doubts and the main mailbox. */
export function personJsonLd(person: Person, source: JsonLdSource, language: Language): WithContext<PersonLeaf> {
  const writer = new JsonLdWriter(source, language);
  const { directory } = writer;
  const [email] = mailboxesOf(person, directory);
  const posts = postsOf(directory, person.id);
  return {
    ...CONTEXT,
    ...writer.person(person.id, email ?? ''),
    ...(posts.some((post) => post.confirmed) && { memberOf: confirmed(posts).map((post) => writer.post(post)) }),
    subjectOf: writer.age(posts),
  };
}

/** JSON-LD as text, of which nothing can end a `<script>` or begin a comment there. */
export const jsonLdText = (thing: WithContext<OrganizationLeaf> | WithContext<PersonLeaf>): string =>
  jsonOf(thing).replace(/</g, '\\u003c');
