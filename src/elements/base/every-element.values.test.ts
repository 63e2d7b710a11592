import { expect, fixture, html } from '@open-wc/testing';
import '../../entry/all.js';
import type { KysElement } from './kys-element.js';
import { drawn } from './drawn.test-harness.js';
import { shownText } from './shown-text.test-harness.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

/** Values as people type and paste them. */
const TYPED: Readonly<Record<string, (value: string) => string>> = {
  'typographic quotes': (value) => `“${value}”`,
  'the same at both ends': (value) => `”${value}”`,
  'single quotes': (value) => `‘${value}’`,
  'full-width quotes': (value) => `＂${value}＂`,
  guillemets: (value) => `«${value}»`,
  'corner brackets': (value) => `「${value}」`,
  spaces: (value) => ` ${value}\n`,
  'full-width spaces': (value) => `　${value}　`,
  capitals: (value) => value.toUpperCase(),
};

/** For each element, attributes whose values are of a list, or name something; and one that is there to show anything. */
const GIVEN: Readonly<
  Record<string, [values: Readonly<Record<string, string>>, others?: Readonly<Record<string, string>>]>
> = {
  'kys-group-card': [{ group: 'media', variant: 'compact', 'heading-level': '2', theme: 'dark', term: '2024' }],
  'kys-group-list': [
    { groups: 'media,events', tags: 'operations', 'class-of-work': 'external', variant: 'compact', sort: 'name' },
    { searchable: '' },
  ],
  'kys-contact': [{ group: 'media', variant: 'inline', theme: 'dark' }],
  'kys-person-card': [{ person: 'corrie', variant: 'compact', 'heading-level': '4' }],
  'kys-leadership': [{ 'heading-level': '2', theme: 'dark', lang: 'zh' }],
  'kys-org-chart': [{ layout: 'outline', levels: '2', theme: 'dark', lang: 'zh' }],
  'kys-timeline': [{ groups: 'media', 'heading-level': '2', theme: 'dark', lang: 'zh' }],
};

async function show(tag: string, attributes: Readonly<Record<string, string>>): Promise<KysElement> {
  const place = await fixture(html`<section lang="en" style="width: 600px"></section>`);
  const element = document.createElement(tag) as KysElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await drawn(element);
  return element;
}

/** What an element looks like, and says. */
const shown = (element: KysElement): unknown => [
  shownText(element),
  [...element.shadowRoot!.querySelectorAll('.kys, article, [role=heading]')].map(
    (each) => `${each.className} ${each.getAttribute('aria-level')} ${(each as HTMLElement).lang}`,
  ),
  getComputedStyle(element).display,
  Math.round(element.getBoundingClientRect().height),
];

describe('every element, given values as they are typed', () => {
  ignoreResizeLoops();
  const warnings = collectWarnings();

  for (const [tag, [values, others = {}]] of Object.entries(GIVEN)) {
    for (const [name, value] of Object.entries(values)) {
      for (const [way, typed] of Object.entries(TYPED)) {
        it(`<${tag} ${name}> has the value in ${way}`, async () => {
          const plain = shown(await show(tag, { ...values, ...others }));
          const element = await show(tag, { ...values, ...others, [name]: typed(value) });
          expect(shown(element)).to.deep.equal(plain);
          expect(warnings).to.deep.equal([]);
        });
      }
    }
  }
});
