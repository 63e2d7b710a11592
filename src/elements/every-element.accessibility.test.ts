import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { groups } from '#generated/dataset.js';
import type { TemplateResult } from 'lit';
import './contact/kys-contact.js';
import './group-card/kys-group-card.js';
import './group-list/kys-group-list.js';
import './org-chart/kys-org-chart.js';
import type { KysElement } from './kys-element.js';
import { sentences, shownAll, shownOne } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

const GROUNDS = { light: '#fff', dark: '#171b22' };

async function show(content: unknown, language: string, theme: keyof typeof GROUNDS): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<main lang=${language} class=${theme} style="background: ${GROUNDS[theme]}; color-scheme: ${theme}">${content}</main>`,
  );
  for (const element of page.querySelectorAll<KysElement>('*')) await element.updateComplete;
  for (const list of page.querySelectorAll('kys-group-list')) {
    for (const card of shownAll<KysElement>(list, 'kys-group-card')) await card.updateComplete;
  }
  return page;
}

const card = (variant: string) => (group: string): TemplateResult =>
  html`<kys-group-card group=${group} variant=${variant} href="#{id}" show-source></kys-group-card>`;

const ofEachGroup = (one: (group: string) => TemplateResult): TemplateResult[] => groups.map(({ id }) => one(id));

const CYCLE = { id: 'ring', name: 'Ring', children: [] as object[] };
CYCLE.children.push(CYCLE);

const CONTENTS: Record<string, () => unknown> = {
  'every group as a card': () => ofEachGroup(card('card')),
  'every group compact': () => ofEachGroup(card('compact')),
  'every group in full': () => ofEachGroup(card('full')),
  'every group as a contact': () => ofEachGroup((group) => html`<kys-contact group=${group} subject="Hello" show-source></kys-contact>`),
  'a contact of a person, by topic, and of nobody known': () =>
    html`<kys-contact person="wang-wei"></kys-contact><kys-contact topic="赞助" show-source></kys-contact><kys-contact person="nobody"></kys-contact>`,
  'a contact that asks': () => html`<kys-contact></kys-contact><kys-contact heading-level="2" show-source>Write to us.</kys-contact>`,
  'a chart': () => html`<kys-org-chart show-source></kys-org-chart>`,
  'a chart as an outline, all open': () => html`<kys-org-chart layout="outline" levels="9" show-source></kys-org-chart>`,
  'a chart of nothing, and one that cannot be drawn': () =>
    html`<kys-org-chart .tree=${null}>Fallback</kys-org-chart><kys-org-chart .tree=${CYCLE}>Fallback</kys-org-chart>`,
  'a list': () => html`<kys-group-list href="#{id}" show-source></kys-group-list>`,
  'a searchable list': () => html`<kys-group-list searchable query="corrie" variant="compact"></kys-group-list>`,
  'a list that finds nothing': () => html`<kys-group-list searchable query="xyzzy"></kys-group-list>`,
  'a list of nothing': () => html`<kys-group-list class-of-work="internal" groups="media">Fallback</kys-group-list>`,
  'an unknown group': () => html`<kys-group-card group="medja">Fallback</kys-group-card><kys-contact group="medja"></kys-contact>`,
  'unknown values': () =>
    html`<kys-group-card group="media" variant="wide" heading-level="9" lang="fr"></kys-group-card>
      <kys-group-list tags="magic" groups="media"></kys-group-list><kys-contact group="media" heading-level="9"></kys-contact>
      <kys-org-chart layout="round" theme="blue" lang="fr"></kys-org-chart>`,
  'slots in use': () =>
    html`<kys-group-card group="media"><p slot="header">A</p><button slot="actions">B</button><p slot="footer">C</p></kys-group-card>`,
};

describe('every element', () => {
  const warnings = collectWarnings();

  for (const [name, content] of Object.entries(CONTENTS)) {
    for (const language of ['zh', 'en']) {
      for (const theme of ['light', 'dark'] as const) {
        it(`has no violation that axe finds: ${name}, ${language}, ${theme}`, async () => {
          await expect(await show(content(), language, theme)).to.be.accessible();
        });
      }
    }
  }

  for (const copies of [true, false]) {
    it(`has none after an address was ${copies ? 'copied' : 'selected to be copied'}`, async () => {
      const page = await show(html`<kys-contact group="media"></kys-contact>`, 'en', 'light');
      const contact = page.querySelector('kys-contact')!;
      // The browser of the tests refuses the Clipboard API: what is left is the old command.
      Object.defineProperty(document, 'execCommand', { configurable: true, value: () => copies });
      setTimeout(() => shownOne(contact, 'button').click());
      await oneEvent(contact, 'kys-copy');
      Reflect.deleteProperty(document, 'execCommand');
      await contact.updateComplete;
      expect(sentences(contact).join()).to.contain(copies ? 'copied' : 'selected');
      await expect(page).to.be.accessible();
    });
  }

  for (const [question, shown] of [['', '15'], ['invoice', '1'], ['volunteer', '3'], ['xyzzy', '“xyzzy”']] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has none while a contact suggests groups for “${question}”, ${theme}`, async () => {
        const page = await show(html`<kys-contact></kys-contact>`, 'en', theme);
        const contact = page.querySelector('kys-contact')!;
        const field = shownOne<HTMLInputElement>(contact, 'input');
        field.value = question;
        field.dispatchEvent(new InputEvent('input'));
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
        await contact.updateComplete;
        await contact.updateComplete;
        expect(sentences(contact).join()).to.contain(shown);
        await expect(page).to.be.accessible();
      });
    }
  }

  it('has none with the answer to a question', async () => {
    const page = await show(html`<kys-contact></kys-contact>`, 'en', 'light');
    const contact = page.querySelector('kys-contact')!;
    shownOne(contact, 'input').click();
    await contact.updateComplete;
    shownAll(contact, '[role=option]')[1]!.click();
    await contact.updateComplete;
    expect(shownOne(contact, '[part=address]').textContent).to.equal('finance@kaiyuanshe.org');
    await expect(page).to.be.accessible();
  });

  it('is checked for contrast, and fails where a page takes it away', async () => {
    const page = await show(html`<kys-group-card group="media" style="--kys-text: #eee"></kys-group-card>`, 'en', 'light');
    let failed = '';
    try {
      await expect(page).to.be.accessible();
    } catch (error) {
      failed = (error as Error).message;
    }
    expect(failed).to.contain('color-contrast');
    expect(warnings).to.deep.equal([]);
  });
});
