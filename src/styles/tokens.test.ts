import { expect } from '@open-wc/testing';
import { palette, tokens } from './tokens.js';

type Color = keyof typeof palette;

const SCHEMES = ['light', 'dark'] as const;
const TEXTS: readonly Color[] = ['text', 'muted', 'accent', 'internal', 'special', 'doubt'];
const GROUNDS: readonly Color[] = ['surface', 'sunken'];

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
  });
});

describe('palette', () => {
  for (const [index, scheme] of SCHEMES.entries()) {
    for (const ground of GROUNDS) {
      for (const text of TEXTS) {
        it(`keeps 4.5:1 for ${text} on ${ground}, ${scheme}`, () => {
          expect(contrast(palette[text][index]!, palette[ground][index]!)).to.be.at.least(4.5);
        });
      }
    }

    it(`keeps 4.5:1 for a filled button, ${scheme}`, () => {
      expect(contrast(palette.surface[index]!, palette.accent[index]!)).to.be.at.least(4.5);
    });
  }

  it('lists no color that this test does not know', () => {
    expect(Object.keys(palette)).to.have.members([...TEXTS, ...GROUNDS, 'line']);
  });
});

describe('tokens', () => {
  /** The color that a token has in a root with these classes and this page around it. */
  function colorOf(name: Color, classes: string, page: Partial<CSSStyleDeclaration> = {}): string {
    const host = document.body.appendChild(document.createElement('div'));
    Object.assign(host.style, page);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!];
    const inner = root.appendChild(document.createElement('div'));
    inner.className = `kys ${classes}`;
    inner.style.color = `var(--_${name})`;
    const { color } = getComputedStyle(inner);
    host.remove();
    return color;
  }

  const rgb = (hex: string): string =>
    `rgb(${[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;

  for (const name of Object.keys(palette) as Color[]) {
    it(`has ${name} light and dark`, () => {
      expect(colorOf(name, '')).to.equal(rgb(palette[name][0]));
      expect(colorOf(name, 'light', { colorScheme: 'dark' })).to.equal(rgb(palette[name][0]));
      expect(colorOf(name, 'dark')).to.equal(rgb(palette[name][1]));
      expect(colorOf(name, '', { colorScheme: 'dark' })).to.equal(rgb(palette[name][1]));
    });
  }

  it('gives way to the variables of the page, in both schemes', () => {
    document.body.style.setProperty('--kys-accent', 'rgb(1, 2, 3)');
    expect(colorOf('accent', '')).to.equal('rgb(1, 2, 3)');
    expect(colorOf('accent', 'dark')).to.equal('rgb(1, 2, 3)');
    document.body.style.removeProperty('--kys-accent');
  });
});
