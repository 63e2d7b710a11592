import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import type { KysElement } from './kys-element.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import { drawn } from './drawn.test-harness.js';
import { sentences, shownAll, shownText } from './shown-text.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

type Attributes = Readonly<Record<string, string>>;

/** What each element needs to show something: its example, or less, where one with more has more to warn of. */
const ELEMENTS: Readonly<Record<string, Attributes>> = {
  ...Object.fromEntries(Object.entries(examples).map(([tag, { attributes }]) => [tag, attributes])),
  'kys-group-card': { group: 'media' },
  'kys-group-list': { tags: 'operations', searchable: '', filterable: '', sortable: '' },
  'kys-contact': { group: 'media' },
  'kys-org-chart': { levels: '2' },
  'kys-person-card': { person: 'corrie' },
  'kys-leadership': {},
  'kys-committee': { sections: 'about offices groups' },
  'kys-timeline': { groups: 'media,legal' },
};

/** The attributes of an element that load nothing. */
const plainAttributes = (tag: string): string[] =>
  (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes.filter(
    (name) => !['src', 'term', 'structured-data'].includes(name),
  );

async function show(tag: string, attributes: Attributes, fallback = ''): Promise<KysElement> {
  const section = await fixture(html`<section lang="en"></section>`);
  const element = document.createElement(tag) as KysElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = fallback;
  section.append(element);
  await settled(element);
  return element;
}

/** Elements that learn with the next frame how large they are. */
const GOES_BY_ITS_SIZE = /kys-(org-chart|committee)$/;

async function settled(element: KysElement): Promise<void> {
  await element.updateComplete;
  for (const inner of shownAll<KysElement>(element, 'kys-group-card')) await inner.updateComplete;
  if (GOES_BY_ITS_SIZE.test(element.localName)) await drawn(element);
}

/** All sentences that an element says, those of the cards in it as well. */
const allSentences = (element: KysElement): string[] =>
  [element, ...shownAll(element, 'kys-group-card')].flatMap(sentences);

describe('every element, given what it does not know', () => {
  ignoreResizeLoops();
  const warnings = collectWarnings();

  for (const [tag, given] of Object.entries(ELEMENTS)) {
    const values: Record<string, [allowed: string, values: string[]]> = {
      theme: ['auto, light, dark, system', ['blue', 'Darkish', '<b>']],
    };
    if (tag === 'kys-org-chart')
      values['layout'] = ['auto, top-down, start-to-end, outline', ['round', 'Outlined', 'topdown', '0', '-']];
    else if (plainAttributes(tag).includes('heading-level'))
      values['heading-level'] = ['3, 1, 2, 4, 5, 6', ['7', '0', '-1', '1.5', 'two', '2.0', 'NaN', 'h2']];
    if (tag === 'kys-contact') values['variant'] = ['panel, inline, button', ['wide', 'INLINED', '-']];
    if (tag === 'kys-group-card' || tag === 'kys-group-list')
      values['variant'] = ['card, compact, full', ['wide', 'CARDS', '-']];
    if (tag === 'kys-person-card') values['variant'] = ['card, compact', ['full', 'Compacted']];

    if (tag === 'kys-group-list') values['sort'] = ['class, name, founded, listed', ['age', 'Names', '-', '0']];

    for (const [attribute, [allowed, unknown]] of Object.entries(values)) {
      for (const value of unknown) {
        it(`<${tag} ${attribute}=${JSON.stringify(value)}> warns once, says one sentence and shows its default`, async () => {
          const usual = await show(tag, given);
          const said = allSentences(usual).length;
          const element = await show(tag, { ...given, [attribute]: value });
          expect(warnings).to.deep.equal([`<${tag}>: unknown ${attribute} "${value}". Allowed: ${allowed}.`]);
          const sentence = `${attribute}="${value}" is unknown. Allowed: ${allowed}.`;
          expect(allSentences(element))
            .to.contain(sentence)
            .and.to.have.length(said + 1);
          expect(shownText(element).replace(sentence, '').trim()).to.equal(shownText(usual));
        });
      }

      it(`<${tag}> takes an empty ${attribute}, and one taken away, as none`, async () => {
        const usual = await show(tag, given);
        const element = await show(tag, { ...given, [attribute]: '' });
        expect(shownText(element)).to.equal(shownText(usual));
        element.removeAttribute(attribute);
        await settled(element);
        expect(shownText(element)).to.equal(shownText(usual));
        expect(warnings).to.deep.equal([]);
      });
    }
  }

  for (const tag of ['kys-group-card', 'kys-contact']) {
    it(`<${tag}> warns once of an unknown group, says a sentence and shows its fallback, until there is one`, async () => {
      const element = await show(tag, { group: 'medja' }, 'Write to us.');
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(
        new RegExp(`^<${tag}>: unknown group "medja"\\. Allowed: infrastructure, finance, .*, commercialization\\.$`),
      );
      expect(shownText(element)).to.equal('There is no group “medja”. Write to us.');
      expect(sentences(element)).to.deep.equal(['There is no group “medja”.']);
      element.setAttribute('group', 'media');
      await element.updateComplete;
      expect(shownText(element)).to.contain('Media Group').and.not.to.contain('Write to us.');
      expect(sentences(element)).to.deep.equal([]);
    });

    it(`<${tag}> shows its fallback where no group is named, and where the name is taken away`, async () => {
      const element = await show(tag, {}, 'Write to us.');
      expect(shownText(element)).to.contain('Write to us.').and.not.to.contain('null');
      element.setAttribute('group', 'media');
      element.removeAttribute('group');
      await element.updateComplete;
      expect(shownText(element)).to.contain('Write to us.').and.not.to.contain('null');
    });
  }

  it('<kys-group-card> warns once of an href that it refuses, naming it and what is allowed', async () => {
    const card = await show('kys-group-card', { group: 'media', href: 'javascript:alert("{id}")' });
    expect(shownAll(card, '[part=name] a').length).to.equal(0);
    expect(shownText(card)).to.contain('Media Group');
    expect(warnings.length).to.equal(1);
    expect(warnings[0])
      .to.contain('<kys-group-card>')
      .and.to.contain('javascript:alert("{id}")')
      .and.to.contain('https');
  });

  for (const [attribute, value, allowed] of [
    ['class-of-work', 'internal outer', 'internal, external, special, unclassified'],
    ['tags', 'technology, 魔法', 'technology, management, training'],
    ['groups', 'media,medja', 'infrastructure, finance'],
  ] as const) {
    for (const [tag, each] of [
      ['kys-group-list', 'kys-group-card'],
      ['kys-timeline', '[part~=group]'],
    ] as const) {
      it(`<${tag} ${attribute}="${value}"> warns once, names what is allowed and shows the rest`, async () => {
        const element = await show(tag, { [attribute]: value });
        const [unknown] = value.split(/[ ,]+/).slice(-1);
        // What may be in other characters is looked up on request.
        await waitUntil(() => warnings.length > 0, 'no warning');
        await element.updateComplete;
        expect(warnings.length).to.equal(1);
        expect(warnings[0])
          .to.contain(`<${tag}>`)
          .and.to.contain(`unknown ${attribute}: ${unknown}.`)
          .and.to.contain(`Allowed: ${allowed}`);
        expect(allSentences(element)).to.deep.equal([`Unknown ${attribute}: ${unknown}.`]);
        expect(shownAll(element, each).length).to.be.within(1, 14);
      });
    }
  }

  describe('never throws', () => {
    const attributesOf: Readonly<Record<string, readonly string[]>> = {
      ...Object.fromEntries(Object.keys(ELEMENTS).map((tag) => [tag, plainAttributes(tag)])),
      'kys-group-card': [
        'group',
        'for',
        'variant',
        'heading-level',
        'href',
        'selectable',
        'selected',
        'theme',
        'lang',
        'show-source',
      ],
      'kys-group-list': [
        'class-of-work',
        'tags',
        'groups',
        'query',
        'variant',
        'heading-level',
        'href',
        'theme',
        'lang',
        'searchable',
        'filterable',
        'sort',
        'sortable',
        'selectable',
        'selected',
        'url-state',
      ],
      'kys-contact': [
        'group',
        'for',
        'person',
        'topic',
        'variant',
        'subject',
        'body',
        'heading-level',
        'theme',
        'lang',
        'dir',
      ],
      'kys-person-card': ['person', 'variant', 'heading-level', 'href', 'theme', 'lang', 'show-source'],
      'kys-leadership': ['heading-level', 'theme', 'lang', 'dir', 'show-source'],
      'kys-org-chart': ['layout', 'levels', 'theme', 'lang', 'dir', 'show-source'],
      'kys-timeline': ['class-of-work', 'tags', 'groups', 'heading-level', 'theme', 'lang', 'dir', 'show-source'],
    };
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('media', 'zh', '\ud800', '{id}', 'javascript:', '-1', '__proto__', 'constructor', '，'),
    );

    for (const [tag, names] of Object.entries(attributesOf)) {
      it(`<${tag}>, whatever its attributes hold, set and taken away`, async () => {
        const element = await show(tag, ELEMENTS[tag]!);
        const changes = fc.array(fc.tuple(fc.constantFrom(...names), fc.option(text)), { minLength: 1, maxLength: 4 });
        await fc.assert(
          fc.asyncProperty(changes, async (attributes) => {
            for (const [name, value] of attributes) {
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
            }
            await settled(element);
          }),
          { numRuns: 150 },
        );
      });

      it(`<${tag}>, where a framework sets its properties to nothing`, async () => {
        const { elementProperties } = customElements.get(tag) as unknown as {
          elementProperties: Map<string, { state?: boolean }>;
        };
        for (const nothing of [undefined, null]) {
          const element = await show(tag, ELEMENTS[tag]!);
          const properties = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
          expect(properties).to.include.members(['theme', 'records']);
          for (const name of properties) {
            Object.assign(element, { [name]: nothing });
            await settled(element);
            expect(shownText(element), name).not.to.match(/null|undefined/);
          }
        }
      });
    }
  });
});
