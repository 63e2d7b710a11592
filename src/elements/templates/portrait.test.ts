import { expect, fixture } from '@open-wc/testing';
import { people } from '#generated/dataset.js';
import { html } from 'lit';
import { Words } from '../../language/words.js';
import { portrait } from './portrait.js';
import { portraits } from './portrait.styles.js';

/** Relative luminance, as WCAG 2.2 defines it, of a color as browsers compute it. */
function luminance(color: string): number {
  const [red, green, blue] = color
    .match(/[\d.]+/g)!
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

async function shown(ids: readonly string[]): Promise<CSSStyleDeclaration[]> {
  const persons = ids.map((id) => ({ ...people[0]!, id }));
  const place = await fixture<HTMLElement>(html`<p>${persons.map((person) => portrait(person, new Words()))}</p>`);
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [portraits.styleSheet!];
  root.append(...place.querySelectorAll('.initials'));
  return [...root.querySelectorAll('.initials')].map((one) => getComputedStyle(one));
}

describe('portrait', () => {
  it('has one of six hues by the id of the person, whose letters keep 4.5:1', async () => {
    const styles = await shown(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(new Set(styles.map(({ backgroundColor }) => backgroundColor)).size).to.equal(6);
    for (const { color, backgroundColor } of styles) {
      const ratio = (luminance(backgroundColor) + 0.05) / (luminance(color) + 0.05);
      expect(ratio, `${color} on ${backgroundColor}`).to.be.at.least(4.5);
    }
  });

  it('is of the same hue wherever a person is shown', async () => {
    const [one, other] = await shown(['zhu-qingyu', 'zhu-qingyu']);
    expect(one!.backgroundColor).to.equal(other!.backgroundColor);
  });
});
