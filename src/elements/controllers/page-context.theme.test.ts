import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { schemeOf } from '../../styles/theme-of.js';
import { palette } from '../../styles/tokens.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import { describeEmulating, emulatesMedia, itEmulating } from '../base/emulated-media.test-harness.js';
import type { KysElement } from '../base/kys-element.js';

const SCHEMES = ['light', 'dark'] as const;

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;

/** How a card is lit, told by the colors that it has. */
function schemeShown(card: Element): string {
  const { backgroundColor, color } = getComputedStyle(card.shadowRoot!.querySelector('[part=card]')!);
  const index = [0, 1].find(
    (one) => backgroundColor === rgb(palette.surface[one]!) && color === rgb(palette.text[one]!),
  );
  return index === undefined ? `${color} on ${backgroundColor}` : SCHEMES[index]!;
}

const card = html`<kys-group-card group="media"></kys-group-card>`;

const cardIn = (section: Element): KysElement => section.querySelector('kys-group-card')!;

async function changed(element: KysElement): Promise<void> {
  await aTimeout(0);
  await element.updateComplete;
}

describe('the theme of an element', () => {
  const page = [document.documentElement, document.body];

  afterEach(async () => {
    for (const element of page)
      for (const name of ['class', 'style', 'data-theme', 'data-bs-theme']) element.removeAttribute(name);
    if (emulatesMedia) await emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  it('is that of a form whose fields are named as what it asks, or of what is around it', async () => {
    const fields = ['getAttribute', 'parentNode', 'assignedSlot'].map(
      (name) => html`<input type="hidden" name=${name} />`,
    );
    const section = await fixture<HTMLElement>(
      html`<section data-theme="dark"><form>${fields}${card}</form></section>`,
    );
    expect(schemeShown(cardIn(section))).to.equal('dark');
    section.querySelector('form')!.setAttribute('class', 'light');
    await changed(cardIn(section));
    expect(schemeShown(cardIn(section))).to.equal('light');
  });

  itEmulating('is light where nothing says otherwise, whatever the operating system prefers', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    expect(schemeShown(await fixture(card))).to.equal('light');
  });

  for (const [attribute, value] of [
    ['data-bs-theme', 'dark'],
    ['data-theme', 'dark'],
    ['class', 'page dark wide'],
  ] as const) {
    for (const where of ['html', 'body', 'section']) {
      it(`is dark under ${attribute}="${value}" on ${where}, and follows when that goes`, async () => {
        const section = await fixture(html`<section>${card}</section>`);
        const named = section.closest(where)!;
        named.setAttribute(attribute, value);
        await changed(cardIn(section));
        expect(schemeShown(cardIn(section))).to.equal('dark');
        named.removeAttribute(attribute);
        await changed(cardIn(section));
        expect(schemeShown(cardIn(section))).to.equal('light');
      });
    }
  }

  it('is that of the nearest ancestor which names one', async () => {
    document.documentElement.className = 'dark';
    const section = await fixture(
      html`<section data-theme="light">
        <div data-bs-theme="dark"><p class="light">${card}</p></div>
      </section>`,
    );
    expect(schemeShown(cardIn(section))).to.equal('light');
    section.querySelector('p')!.className = '';
    await changed(cardIn(section));
    expect(schemeShown(cardIn(section))).to.equal('dark');
  });

  it('is light by name in a dark page', async () => {
    const section = await fixture(html`<section style="color-scheme: dark"><div class="light">${card}</div></section>`);
    expect(schemeShown(cardIn(section))).to.equal('light');
  });

  for (const name of ['auto', 'darker', 'not-dark', 'DARK', '']) {
    it(`is not named by data-theme="${name}"`, async () => {
      const section = await fixture(html`<section class="dark"><div data-theme=${name}>${card}</div></section>`);
      expect(schemeShown(cardIn(section))).to.equal('dark');
      const light = await fixture(html`<section data-theme=${name}>${card}</section>`);
      expect(schemeShown(cardIn(light))).to.equal('light');
    });
  }

  for (const scheme of SCHEMES) {
    it(`follows the page's computed color-scheme to ${scheme}, at once`, async () => {
      const section = await fixture<HTMLElement>(html`<section style="color-scheme: light">${card}</section>`);
      section.style.colorScheme = scheme;
      expect(schemeShown(cardIn(section))).to.equal(scheme);
    });

    itEmulating(`is ${scheme} where the operating system is and the page allows both`, async () => {
      const section = await fixture<HTMLElement>(html`<section style="color-scheme: light dark">${card}</section>`);
      await emulateMedia({ colorScheme: scheme });
      expect(schemeShown(cardIn(section))).to.equal(scheme);
    });

    it(`is ${scheme} by theme="${scheme}" whatever the page is`, async () => {
      const other = scheme === 'light' ? 'dark' : 'light';
      const section = await fixture(
        html`<section class=${other} style="color-scheme: ${other}">
          <kys-group-card group="media" theme=${scheme}></kys-group-card>
        </section>`,
      );
      expect(schemeShown(cardIn(section))).to.equal(scheme);
    });

    itEmulating(`is ${scheme} by theme="system" where the operating system is, and follows it`, async () => {
      const other = scheme === 'light' ? 'dark' : 'light';
      await emulateMedia({ colorScheme: scheme });
      const section = await fixture(
        html`<section class=${other}><kys-group-card group="media" theme="system"></kys-group-card></section>`,
      );
      expect(schemeShown(cardIn(section))).to.equal(scheme);
      await emulateMedia({ colorScheme: other });
      expect(schemeShown(cardIn(section))).to.equal(other);
    });
  }

  it('is again that of the page once its attribute is gone', async () => {
    const section = await fixture(
      html`<section class="dark"><kys-group-card group="media" theme="light"></kys-group-card></section>`,
    );
    cardIn(section).removeAttribute('theme');
    await changed(cardIn(section));
    expect(schemeShown(cardIn(section))).to.equal('dark');
  });

  for (const theme of ['auto', 'light', 'dark', 'system']) {
    itEmulating(`is light in print, with theme="${theme}"`, async () => {
      const section = await fixture(
        html`<section class="dark" style="color-scheme: dark">
          <kys-group-card group="media" theme=${theme}></kys-group-card>
        </section>`,
      );
      await emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(schemeShown(cardIn(section))).to.equal('light');
    });
  }

  it('reaches the cards of a list, named by the page or by the list', async () => {
    const section = await fixture(
      html`<section class="dark"><kys-group-list groups="media"></kys-group-list></section>`,
    );
    const list = section.querySelector('kys-group-list')!;
    const inner = list.shadowRoot!.querySelector('kys-group-card')!;
    await inner.updateComplete;
    for (const [theme, shown] of [
      ['', 'dark'],
      ['light', 'light'],
      ['dark', 'dark'],
    ] as const) {
      list.setAttribute('theme', theme);
      await list.updateComplete;
      await changed(inner);
      expect(schemeShown(inner), theme).to.equal(shown);
    }
    list.removeAttribute('theme');
    section.className = '';
    await changed(list);
    await changed(inner);
    expect(schemeShown(inner)).to.equal('light');
  });

  it('costs no update when the page toggles other classes', async () => {
    const section = await fixture(html`<section>${card}</section>`);
    let updates = 0;
    cardIn(section).requestUpdate = () => (updates += 1);
    section.className = 'open highlight-dark';
    document.body.className = 'modal';
    await changed(cardIn(section));
    expect(updates).to.equal(0);
    section.className = 'dark';
    await changed(cardIn(section));
    expect(updates).to.equal(1);
  });
});

describeEmulating('schemeOf, in an engine without light-dark()', () => {
  const { supports } = CSS;
  beforeEach(() => (CSS.supports = () => false));
  afterEach(async () => {
    CSS.supports = supports;
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const [colorScheme, system, scheme] of [
    ['normal', 'dark', 'light'],
    ['light', 'dark', 'light'],
    ['dark', 'light', 'dark'],
    ['only dark', 'light', 'dark'],
    ['light dark', 'dark', 'dark'],
    ['light dark', 'light', 'light'],
  ] as const) {
    it(`reads color-scheme: ${colorScheme} as ${scheme} where the system is ${system}`, async () => {
      await emulateMedia({ colorScheme: system });
      const section = await fixture(html`<section style="color-scheme: ${colorScheme}"><p></p></section>`);
      expect(schemeOf(section.firstElementChild!)).to.equal(scheme);
    });
  }
});
