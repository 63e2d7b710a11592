import { expect, fixture, html } from '@open-wc/testing';
import { host } from './host.js';
import { tokens } from './tokens.js';

/** What elements take from the page by design, and what follows from it, as lengths in em do. */
const TAKEN =
  /^(font-family|font-size|direction|color-scheme|visibility|pointer-events|(-webkit-)?text-size-adjust|-webkit-font-smoothing)$/;
const DEPENDENT =
  /^(width|height|(block|inline)-size|line-height|perspective-origin|transform-origin|inset|top|right|bottom|left)|^(--)/;

/** Everything that CSS 2 to today's modules inherit, each in a value of its own. */
const HOSTILE: Record<string, string> = {
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'caret-color': 'red',
  color: 'red',
  cursor: 'crosshair',
  'empty-cells': 'hide',
  fill: 'lime',
  'font-kerning': 'none',
  'font-style': 'italic',
  'font-variant': 'small-caps',
  'font-weight': '900',
  hyphens: 'auto',
  'image-rendering': 'pixelated',
  'letter-spacing': '0.3em',
  'line-break': 'anywhere',
  'line-height': '0',
  'list-style': 'square inside',
  'overflow-wrap': 'anywhere',
  'paint-order': 'stroke',
  quotes: '"<" ">"',
  stroke: 'blue',
  'stroke-dasharray': '3',
  'stroke-width': '4px',
  'tab-size': '20',
  'text-align': 'center',
  'text-align-last': 'right',
  'text-emphasis': 'circle red',
  'text-indent': '3em',
  'text-shadow': '2px 2px 2px red',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-stroke': '1px red',
  'white-space': 'pre',
  'word-break': 'break-all',
  'word-spacing': '1em',
  'writing-mode': 'vertical-rl',
};

/** The root of an element in a page with these styles. */
async function rootIn(styles: Record<string, string>, lang = 'en'): Promise<Element> {
  const page = await fixture<HTMLElement>(html`<div><div></div></div>`);
  for (const [name, value] of Object.entries(styles)) page.style.setProperty(name, value);
  const shadow = page.firstElementChild!.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [host.styleSheet!, tokens.styleSheet!];
  const root = shadow.appendChild(document.createElement('div'));
  root.className = 'kys';
  root.lang = lang;
  return root;
}

const stylesOf = (element: Element): Map<string, string> => {
  const computed = getComputedStyle(element);
  return new Map(Array.from(computed, (name) => [name, computed.getPropertyValue(name)]));
};

describe('the styles of an element’s root', () => {
  for (const [name, value] of Object.entries(HOSTILE)) {
    it(`let no ${name}: ${value} of the page in`, async () => {
      const plain = stylesOf(await rootIn({}));
      const hostile = stylesOf(await rootIn({ [name]: value }));
      const changed = [...plain].filter(
        ([property, before]) => !TAKEN.test(property) && !DEPENDENT.test(property) && hostile.get(property) !== before,
      );
      expect(changed.map(([property]) => `${property}: ${hostile.get(property)}`)).to.deep.equal([]);
    });
  }

  for (const [name, value] of Object.entries({
    'font-family': 'monospace',
    'font-size': '31px',
    direction: 'rtl',
    visibility: 'hidden',
    'pointer-events': 'none',
    'color-scheme': 'dark',
  })) {
    it(`take the page's ${name}`, async () => {
      expect(getComputedStyle(await rootIn({ [name]: value })).getPropertyValue(name)).to.equal(value);
    });
  }

  it('leave the language of its characters to the root, where the engine has a property for it', async () => {
    const plain = document.createElement('div');
    const root = await rootIn({}, 'zh-CN');
    root.after(Object.assign(plain, { lang: 'zh-CN' }));
    const localeOf = (element: Element): string => getComputedStyle(element).getPropertyValue('-webkit-locale');
    expect(localeOf(root)).to.equal(localeOf(plain));
  });
});
