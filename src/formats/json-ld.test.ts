import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { OrganizationLeaf, WithContext } from 'schema-dts';
import ts from 'typescript';
import { EXAMPLE } from './example-dataset.test-data.js';
import { publishedParts } from '../dataset/group-parts.js';
import {
  groupJsonLd,
  jsonLdText,
  organizationJsonLd,
  personJsonLd,
  publishedSource,
  type JsonLdSource,
} from './json-ld.js';

const HERE = fileURLToPath(new URL('asserted.ts', import.meta.url));
const source = publishedSource(EXAMPLE);
const [press, labs] = EXAMPLE.groups as [(typeof EXAMPLE.groups)[number], (typeof EXAMPLE.groups)[number]];

/** What TypeScript says of texts of JSON-LD written out as literals of the types of schema.org, by the places of the texts. */
function errorsOf(...texts: readonly (readonly [type: string, json: string])[]): Map<number, string> {
  const code = `import type { Organization, Person, WithContext } from 'schema-dts';\n${texts.map(([type, json], i) => `export const a${i}: WithContext<${type}> = ${json.replaceAll('\n', ' ')};`).join('\n')}`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === HERE || fileExists(name);
  host.getSourceFile = (name, ...more) =>
    name === HERE ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...more);
  return new Map(
    ts
      .getPreEmitDiagnostics(ts.createProgram([HERE], options, host))
      .map(({ messageText, file, start }) => [
        (file ? file.getLineAndCharacterOfPosition(start!).line : 0) - 1,
        ts.flattenDiagnosticMessageText(messageText, ' '),
      ]),
  );
}

/** All that JSON-LD says. */
const saidBy = (thing: object): string => JSON.stringify(thing);

describe('JSON-LD', () => {
  it('is what schema.org knows, property by property', () => {
    const texts = (['zh', 'en'] as const).flatMap((language) => [
      ['Organization', jsonLdText(organizationJsonLd(source, language))] as const,
      ...EXAMPLE.groups.map((group) => ['Organization', jsonLdText(groupJsonLd(group, source, language))] as const),
      ['Organization', jsonLdText(groupJsonLd({ ...press, ended: '2023' }, source, language))] as const,
      ...EXAMPLE.people.map((person) => ['Person', jsonLdText(personJsonLd(person, source, language))] as const),
    ]);
    assert.deepEqual([...errorsOf(...texts)], []);
  });

  it('would be found out if it were not', () => {
    const group = groupJsonLd(press, source, 'en');
    const wrong = [
      { inLanguage: 'en' },
      { member: { '@type': 'OrganizationRole', nobody: 1 } },
      { contactPoint: { '@type': 'ContactPoint', mailbox: 'a' } },
      { foundingDate: 2017 },
      {},
    ];
    const errors = errorsOf(
      ...wrong.map(
        (one) => ['Organization', jsonLdText({ ...group, ...one } as WithContext<OrganizationLeaf>)] as const,
      ),
    );
    assert.deepEqual([...errors.keys()], [0, 1, 2, 3]);
  });

  it('says of a group who leads it, how to write to it and whose it is', () => {
    const group = groupJsonLd(press, source, 'en');
    assert.deepEqual(JSON.parse(jsonLdText(group)), {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': 'tag:example.org,2024-12-31:group/press',
      name: '<Press> & Group',
      alternateName: ['<媒体> & 组', '=媒体'],
      description: 'Writes *stories*.',
      foundingDate: '2017',
      email: 'press@example.org',
      contactPoint: {
        '@type': 'ContactPoint',
        contactType: '<Press> & Group',
        email: 'press@example.org',
        availableLanguage: 'zh',
      },
      keywords: ['Design'],
      member: [
        {
          '@type': 'OrganizationRole',
          roleName: 'Leader',
          member: {
            '@type': 'Person',
            '@id': 'tag:example.org,2024-12-31:person/ada',
            name: 'Ada (Countess) Byron',
            alternateName: ['艾达', '女伯爵'],
            email: 'ada@example.org',
          },
        },
        {
          '@type': 'OrganizationRole',
          roleName: 'Deputy',
          member: {
            '@type': 'Person',
            '@id': 'tag:example.org,2024-12-31:person/lin',
            name: 'Lin',
            alternateName: ['林'],
            email: 'lin@example.org',
          },
        },
        {
          '@type': 'OrganizationRole',
          roleName: 'Proofreader',
          member: {
            '@type': 'Person',
            '@id': 'tag:example.org,2024-12-31:person/ada',
            name: 'Ada (Countess) Byron',
            alternateName: ['艾达', '女伯爵'],
            email: 'ada@example.org',
          },
        },
        {
          '@type': 'OrganizationRole',
          roleName: 'Member',
          member: {
            '@type': 'Person',
            '@id': 'tag:example.org,2024-12-31:person/lin',
            name: 'Lin',
            alternateName: ['林'],
            email: 'lin@example.org',
          },
        },
      ],
      subOrganization: [
        {
          '@type': 'Organization',
          name: 'Content',
          alternateName: ['内容'],
          subOrganization: [{ '@type': 'Organization', name: 'Copy', alternateName: ['文案'] }],
        },
        {
          '@type': 'Project',
          name: '<Morning> Paper',
          alternateName: ['<晨报>'],
          description: 'A page every day.',
          foundingDate: '2021',
          dissolutionDate: '2023-06',
          url: 'https://example.org/paper',
        },
        { '@type': 'Project', name: 'Night Talks', alternateName: ['夜谈'], description: 'Talk.' },
      ],
      parentOrganization: { '@type': 'Organization', name: 'Example Community', alternateName: ['示例社区'] },
      subjectOf: {
        '@type': 'CreativeWork',
        description: 'Data of the 2024 term, as of about December 31, 2024. Posts to be confirmed are left out.',
        inLanguage: 'en',
        temporalCoverage: '2024',
        isBasedOn: ['https://example.org/source?a=1&b=2'],
      },
    });
  });

  it('asserts no post that the source doubts, and says that it leaves some out', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const thing of [organizationJsonLd(source, language), groupJsonLd(press, source, language)]) {
        assert.doesNotMatch(saidBy(thing), /zhang|张三/i);
        assert.match(saidBy(thing), /待确认的任职没有列入|Posts to be confirmed are left out/);
      }
      assert.doesNotMatch(saidBy(groupJsonLd(labs, source, language)), /没有列入|left out/);
      const doubted = personJsonLd(EXAMPLE.people[1]!, source, language);
      assert.equal('memberOf' in doubted, false);
      assert.match(saidBy(doubted), /没有列入|left out/);
    }
  });

  it('says the year alone of a first of January, and any other day as it is', () => {
    assert.equal(groupJsonLd(press, source, 'zh').foundingDate, '2017');
    assert.equal(groupJsonLd(labs, source, 'zh').foundingDate, '2023-06-13');
  });

  it('says of a group that is no more in which year it ended, and until when who led it did so', () => {
    const { dissolutionDate, member } = JSON.parse(
      jsonLdText(groupJsonLd({ ...press, ended: '2023' }, source, 'en')),
    ) as { dissolutionDate: string; member: { roleName: string; endDate: string }[] };
    assert.equal(dissolutionDate, '2023');
    assert.deepEqual(
      member.map(({ roleName, endDate }) => [roleName, endDate]),
      [
        ['Leader', '2023'],
        ['Deputy', '2023'],
        ['Proofreader', '2023'],
        ['Member', '2023'],
      ],
    );
    const current = { ...press, projects: press.projects.filter(({ until }) => until === null) };
    assert.doesNotMatch(saidBy(groupJsonLd(current, source, 'en')), /dissolutionDate|endDate/);
    assert.doesNotMatch(
      saidBy(groupJsonLd({ ...current, ended: 'third' }, source, 'en')),
      /dissolutionDate|endDate/,
      'a term that is no year',
    );
  });

  it('holds the committee and every group in the community, and where to write first', () => {
    const community = JSON.parse(jsonLdText(organizationJsonLd(source, 'zh'))) as {
      name: string;
      contactPoint: object;
      subOrganization: { name: string }[];
    };
    assert.equal(community.name, '示例社区');
    assert.deepEqual(community.contactPoint, {
      '@type': 'ContactPoint',
      contactType: '一般来信',
      email: 'press@example.org',
      availableLanguage: 'zh',
    });
    assert.deepEqual(
      community.subOrganization.map(({ name }) => name),
      ['委员会', '<媒体> & 组', '实验组'],
    );
  });

  it('names every post of a person, of the committee too', () => {
    const { memberOf } = JSON.parse(jsonLdText(personJsonLd(EXAMPLE.people[0]!, source, 'en'))) as {
      memberOf: { roleName: string; memberOf: { name: string } }[];
    };
    assert.deepEqual(
      memberOf.map(({ roleName, memberOf: place }) => [roleName, place.name]),
      [
        ['Chair', 'Committee'],
        ['Leader', '<Press> & Group'],
        ['Proofreader', '<Press> & Group'],
      ],
    );
  });

  it('is made of what a page has, where profiles and the committee are missing', () => {
    const bare: JsonLdSource = {
      ...publishedParts(),
      records: EXAMPLE,
      committee: undefined,
      organization: undefined,
      general: undefined,
      profileOf: () => undefined,
    };
    const group = groupJsonLd(press, bare, 'en');
    assert.equal('foundingDate' in group || 'parentOrganization' in group, false);
    assert.equal(group.email, 'press@example.org');
    assert.deepEqual(
      [...errorsOf(['Organization', jsonLdText(group)], ['Organization', jsonLdText(organizationJsonLd(bare, 'en'))])],
      [],
    );
  });

  it('can stand in a script element: nothing in it ends one or begins a comment', () => {
    const text = jsonLdText(groupJsonLd({ ...press, email: '</script><!--' }, source, 'zh'));
    assert.doesNotMatch(text, /</);
    assert.equal((JSON.parse(text) as { email: string }).email, '</script><!--');
  });
});
