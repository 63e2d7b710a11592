import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { committee, groups, mailboxes, people } from '#generated/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { ContactElement } from './contact-element.js';
import './kys-contact.js';

/** With the search for a topic, however long a busy machine takes to load it. */
async function show(contact = html`<kys-contact></kys-contact>`): Promise<ContactElement> {
  const element = await fixture<ContactElement>(contact);
  await waitUntil(() => !/^(正在加载|Loading)/.test(shownText(element)));
  return element;
}

const title = (contact: Element): string => shownText(shownOne(contact, '[part=name]'));
const address = (contact: Element): string => shownText(shownOne(contact, '[part=address]'));

/** The posts of a person as a page must show them, the unconfirmed last. */
function postsOf(id: string): string[] {
  const offices = committee.offices.filter(({ person }) => person === id);
  const held = groups.flatMap((group) =>
    [
      ...group.leaders.map((post) => ({ post, role: 'Leader' })),
      ...group.deputies.map((post) => ({ post, role: 'Deputy' })),
    ]
      .filter(({ post }) => post.person === id)
      .map(({ post, role }) => ({
        sure: post.confirmed,
        line: `${role} ${group.name.en}${post.confirmed ? '' : ' to be confirmed'} ${post.email}`,
      })),
  );
  return [
    ...offices.map(({ name, email }) => `${name.en} ${committee.name.en} ${email}`),
    ...held.filter(({ sure }) => sure).map(({ line }) => line),
    ...held.filter(({ sure }) => !sure).map(({ line }) => line),
  ];
}

/** Lines without the mailboxes that stand above already. */
function once(first: string, lines: readonly string[]): string[] {
  const above = new Set([first]);
  return lines.map((line) => {
    const [, text, mailbox] = /^(.*) (\S+)$/.exec(line)!;
    const isKnown = above.has(mailbox!);
    above.add(mailbox!);
    return isKnown ? text! : line;
  });
}

describe('<kys-contact>, a person', () => {
  for (const person of people) {
    it(`shows each post of ${person.id}, and each mailbox once`, async () => {
      const contact = await show(html`<kys-contact person=${person.id} lang="en" subject="Hello"></kys-contact>`);
      expect(title(contact)).to.equal(`Contact ${person.name.en}`);
      expect(mailboxes[person.id]).to.include(address(contact));
      expect(shownAll(contact, 'dl > div').map(shownText)).to.deep.equal(once(address(contact), postsOf(person.id)));
      expect(shownOne(contact, '[part=mail]').getAttribute('href')).to.equal(
        `mailto:${address(contact)}?subject=Hello`,
      );
    });

    it(`finds ${person.id} by id, either name, nickname and mailbox`, async () => {
      const contact = await show();
      const nickname = /\((.*)\)/.exec(person.name.en)?.[1];
      const names = [
        person.id,
        person.name.zh,
        person.name.en,
        ...person.aliases,
        ...mailboxes[person.id]!,
        mailboxes[person.id]![0]!.split('@')[0]!,
      ];
      for (const name of nickname ? [...names, nickname] : names) {
        for (const typed of [name, name.toUpperCase(), ` ${name} `]) {
          contact.person = typed;
          await contact.updateComplete;
          expect(title(contact), typed).to.contain(`联系${person.name.zh}`);
        }
      }
    });
  }

  it('writes first to a mailbox that is not in doubt, and marks the others', async () => {
    const contact = await show(html`<kys-contact person="李小明" lang="zh"></kys-contact>`);
    expect(title(contact)).to.equal('联系李明康（李小明）');
    expect(shownAll(contact, 'dl > div').map(shownText)).to.deep.equal(['组长 社区合作组', '副组长 国际接轨组 待确认']);
  });
});

describe('<kys-contact>, a topic', () => {
  for (const [topic, email] of [
    ['sponsorship', 'finance@kaiyuanshe.org'],
    ['我想赞助你们的大会', 'finance@kaiyuanshe.org'],
    ['press kit', 'kmedia@kaiyuanshe.org'],
    ['想办校园活动', 'education@kaiyuanshe.org'],
    ['Trademark use', 'legal@kaiyuanshe.org'],
  ] as const) {
    it(`leads to the group that answers: ${topic}`, async () => {
      const contact = await show(html`<kys-contact topic=${topic}></kys-contact>`);
      expect(address(contact)).to.equal(email);
      expect(sentences(contact)).to.deep.equal([]);
    });
  }

  it('is read in the records of the page', async () => {
    const records = new Dataset({
      ...bundledDataset,
      groups: [
        { ...groups[0]!, id: 'bees', email: 'bees@example.org', topics: [{ zh: '养蜂', en: 'Beekeeping' }] } as never,
      ],
    });
    const contact = await show(html`<kys-contact topic="beekeeping" .records=${records}></kys-contact>`);
    expect(address(contact)).to.equal('bees@example.org');
  });
});

describe('<kys-contact>, of several', () => {
  it('shows the group before the person before the topic', async () => {
    const contact = await show(html`<kys-contact group="legal" person="corrie" topic="发票"></kys-contact>`);
    expect(title(contact)).to.equal('联系法律事务组');
    contact.removeAttribute('group');
    await contact.updateComplete;
    expect(title(contact)).to.equal('联系朱庆裕（Corrie）');
    contact.removeAttribute('person');
    await contact.updateComplete;
    expect(title(contact)).to.equal('联系财务组');
    contact.removeAttribute('topic');
    await contact.updateComplete;
    expect(title(contact)).to.equal('想说什么事？');
  });
});

describe('<kys-contact>, of nobody known', () => {
  const warnings = collectWarnings();

  for (const [attribute, name] of [
    ['person', 'nobody'],
    ['topic', 'xyzzy'],
    ['topic', '火锅'],
    ['person', ' '],
    ['topic', '🦆'],
  ] as const) {
    it(`says so, warns once and leads to where everybody may write: ${attribute}="${name}"`, async () => {
      const contact = await show(html`<kys-contact lang="en"></kys-contact>`);
      contact.setAttribute(attribute, name);
      // Of a Chinese name, the other spellings have to load first.
      await waitUntil(() => warnings.length > 0);
      await contact.updateComplete;
      expect(warnings).to.deep.equal([`<kys-contact>: unknown ${attribute} "${name}".`]);
      expect(title(contact)).to.equal('Contact Community Partnership Group');
      expect(sentences(contact)).to.deep.equal([`Nothing found for “${name}”.`.replace(/\s+/g, ' ')]);
      expect(address(contact)).to.equal('community@kaiyuanshe.org');
    });
  }

  it('shows the fallback of the page where the records have no such group either', async () => {
    const records = new Dataset({ ...bundledDataset, groups: [{ ...groups[0]!, id: 'bees', aliases: [] }] });
    const contact = await show(
      html`<kys-contact topic="xyzzy" lang="en" .records=${records}>Write to us.</kys-contact>`,
    );
    expect(shownText(contact)).to.equal('Nothing found for “xyzzy”. Write to us.');
  });

  it('leads to the group that the records name', async () => {
    const records = new Dataset({ ...bundledDataset, meta: { ...bundledDataset.meta, contact: 'media' } });
    const contact = await show(html`<kys-contact topic="xyzzy" .records=${records}></kys-contact>`);
    expect(title(contact)).to.equal('联系媒体组');
  });

  it('answers every string with somebody', async () => {
    const contact = await show();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('person', 'topic'),
        fc.string({ unit: 'binary', minLength: 1 }),
        async (attribute, name) => {
          contact.removeAttribute('person');
          contact.setAttribute(attribute, name);
          await contact.updateComplete;
          expect(address(contact)).to.contain('@');
        },
      ),
      { numRuns: 100 },
    );
  });
});
