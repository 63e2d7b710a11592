import { expect } from '@open-wc/testing';
import { defineElement } from './define-element.js';
import { shownText } from './shown-text.test-harness.js';
import { version } from './version.js';
import { collectWarnings } from './warnings.test-harness.js';

/** A new class of an element of that version, as another copy of the library brings. */
const elementOf = (itsVersion: string): CustomElementConstructor & { version: string } =>
  class extends HTMLElement {
    static readonly version = itsVersion;
  };

let tags = 0;
const newTag = (): string => `x-defined-${(tags += 1)}`;

describe('defineElement', () => {
  const warnings = collectWarnings();

  it('defines an element that the page has not', () => {
    const tag = newTag();
    const elementClass = elementOf(version);
    defineElement(tag, elementClass);
    expect(customElements.get(tag)).to.equal(elementClass);
  });

  it('is silent about a second copy of the same version, and the first stays', () => {
    const tag = newTag();
    const first = elementOf(version);
    defineElement(tag, first);
    defineElement(tag, elementOf(version));
    defineElement(tag, first);
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('defines an element also where the host has given its class a tag of its own', async () => {
    const { GroupCardElement } = await import('../group-card/group-card-element.js');
    const [own, tag] = [newTag(), newTag()];
    customElements.define(own, GroupCardElement);
    defineElement(tag, GroupCardElement);
    for (const name of [tag, own]) {
      const card = Object.assign(document.createElement(name) as InstanceType<typeof GroupCardElement>, {
        group: 'media',
        lang: 'en',
      });
      card.setAttribute('variant', 'compact');
      document.body.append(card);
      await card.updateComplete;
      expect(card).to.be.instanceOf(GroupCardElement);
      expect(card.variant).to.equal('compact');
      expect(shownText(card)).to.contain('Media Group');
      card.remove();
    }
    expect(warnings).to.deep.equal([]);
  });

  it('says once that another version was there before, naming both, however many elements it has', () => {
    const existing = [newTag(), newTag(), newTag()];
    for (const tag of existing) customElements.define(tag, elementOf('0.0.7'));
    for (const tag of existing) defineElement(tag, elementOf(version));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('version 0.0.7').and.to.contain(`version ${version}`);
    const missing = newTag();
    defineElement(missing, elementOf(version));
    expect(customElements.get(missing)).to.exist;
  });

  it('says so once for each version that it meets', () => {
    for (const other of ['0.0.8', '0.0.9', '0.0.8']) {
      const tag = newTag();
      customElements.define(tag, elementOf(other));
      defineElement(tag, elementOf(version));
    }
    expect(warnings.map((warning) => /version (\S+) is/.exec(warning)![1])).to.deep.equal(['0.0.8', '0.0.9']);
  });

  it('is silent about versions of which another copy of the library has told', () => {
    const told = (globalThis as Record<symbol, unknown>)[Symbol.for('@kaiyuanshe/elements: warnings')] as Set<string>;
    told.add(`KYS Elements: version 0.0.6 is on this page already and stays; version ${version} came later.`);
    const tag = newTag();
    customElements.define(tag, elementOf('0.0.6'));
    defineElement(tag, elementOf(version));
    expect(warnings).to.deep.equal([]);
  });

  it('leaves alone an element of somebody else, and says so', () => {
    const tag = newTag();
    const foreign = class extends HTMLElement {};
    customElements.define(tag, foreign);
    defineElement(tag, elementOf(version));
    expect(customElements.get(tag)).to.equal(foreign);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('unknown').and.to.contain(version);
  });
});
