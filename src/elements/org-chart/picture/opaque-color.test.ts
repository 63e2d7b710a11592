import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groundOf, opaqueColor } from './opaque-color.js';

const byte = fc.integer({ min: 0, max: 255 });
const hex = (...parts: number[]): string => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

describe('opaqueColor', () => {
  let probe: HTMLElement;
  beforeEach(() => (probe = document.body.appendChild(document.createElement('i'))));
  afterEach(() => probe.remove());

  /** A color as a style computes it, opaque. */
  function opaque(color: string, ground = '#ffffff'): string {
    probe.style.color = color;
    expect(probe.style.color, color).not.to.equal('');
    return opaqueColor(getComputedStyle(probe).color, ground, probe);
  }

  it('gives an opaque color as it is, on any ground', () => {
    fc.assert(
      fc.property(byte, byte, byte, byte, (red, green, blue, under) => {
        expect(opaque(`rgb(${red} ${green} ${blue})`, hex(under, under, under))).to.equal(hex(red, green, blue));
      }),
    );
  });

  it('lays a translucent color over its ground, part by part', () => {
    fc.assert(
      fc.property(byte, byte, fc.integer({ min: 0, max: 100 }), (over, under, percent) => {
        const mixed = opaque(`rgb(${over} ${under} 0 / ${percent}%)`, hex(under, under, 0));
        const alpha = percent / 100;
        const [red, green, blue] = [1, 3, 5].map((at) => parseInt(mixed.slice(at, at + 2), 16));
        expect(red).to.be.closeTo(over * alpha + under * (1 - alpha), 1);
        expect([green, blue]).to.deep.equal([under, 0]);
      }),
    );
  });

  it('knows colors of every notation', () => {
    expect(opaque('oklch(0.62796 0.25768 29.234)')).to.equal('#ff0000');
    expect(opaque('color(srgb 0 0.5 1 / 0.5)', '#000000')).to.equal('#004080');
    expect(opaque('lab(100 0 0)')).to.equal('#ffffff');
    expect(opaque('color-mix(in srgb, red, blue)')).to.equal('#800080');
    expect(opaque('oklch(none none none)')).to.equal('#000000');
  });

  it('brings a color that sRGB lacks to the nearest parts it has', () => {
    expect(opaque('color(display-p3 0 1 0)')).to.equal('#00ff00');
  });

  it('takes what is no color for transparent', () => {
    expect(opaqueColor('none', '#123456', probe)).to.equal('#123456');
    expect(opaqueColor('url("#pattern")', '#123456', probe)).to.equal('#123456');
  });
});

describe('groundOf', () => {
  const place = (background: string): HTMLElement => {
    const element = document.body.appendChild(document.createElement('div'));
    element.style.background = background;
    return element;
  };
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.style.colorScheme = '';
  });

  it('lays the backgrounds around over one another', () => {
    const around = ['rgba(255, 255, 255, 0.5)', 'transparent', 'black', 'red'].map(place);
    expect(groundOf(around, place('none'))).to.equal('#808080');
  });

  it('ends with the canvas of the page, dark where the page is', () => {
    expect(groundOf([place('transparent')], place('none'))).to.equal('#ffffff');
    document.documentElement.style.colorScheme = 'dark';
    // Which dark, each browser says for itself.
    expect(groundOf([place('transparent')], place('none'))).to.match(/^#([0-3].){3}$/);
  });
});
