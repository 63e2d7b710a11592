import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { groups, people } from '#generated/dataset.js';
import type { TemplateResult } from 'lit';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import type { KysElement } from './kys-element.js';
import { sentences, shownAll, shownOne } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';

const GROUNDS = { light: '#fff', dark: '#171b22' };

async function show(content: unknown, language: string, theme: keyof typeof GROUNDS): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<main lang=${language} class=${theme} style="background: ${GROUNDS[theme]}; color-scheme: ${theme}">
      ${content}
    </main>`,
  );
  for (const element of page.querySelectorAll<KysElement>('*')) await element.updateComplete;
  for (const list of page.querySelectorAll('kys-group-list')) {
    for (const card of shownAll<KysElement>(list, 'kys-group-card')) await card.updateComplete;
  }
  return page;
}

const card =
  (variant: string) =>
  (group: string): TemplateResult =>
    html`<kys-group-card group=${group} variant=${variant} href="#{id}" show-source></kys-group-card>`;

const ofEachGroup = (one: (group: string) => TemplateResult): TemplateResult[] => groups.map(({ id }) => one(id));

const CYCLE = { id: 'ring', name: 'Ring', children: [] as object[] };
CYCLE.children.push(CYCLE);

const fragmentOf = (markup: string): DocumentFragment => document.createRange().createContextualFragment(markup);

const CONTENTS: Record<string, () => unknown> = {
  'the example of each element': () => Object.values(examples).map(({ markup }) => fragmentOf(markup)),
  'every group as a card': () => ofEachGroup(card('card')),
  'every group compact': () => ofEachGroup(card('compact')),
  'every group in full': () => ofEachGroup(card('full')),
  'every group as a contact': () =>
    ofEachGroup((group) => html`<kys-contact group=${group} subject="Hello" show-source></kys-contact>`),
  'every person as a card': () =>
    people.map(({ id }) => html`<kys-person-card person=${id} href="#{id}" show-source></kys-person-card>`),
  'every person compact': () =>
    people.map(({ id }) => html`<kys-person-card person=${id} variant="compact" href="#{id}"></kys-person-card>`),
  'the leadership': () => html`<kys-leadership show-source></kys-leadership>`,
  'every group as a contact in a line': () =>
    ofEachGroup(
      (group) =>
        html`<p style="color: light-dark(#111, #eee)">
          Write to <kys-contact group=${group} variant="inline"></kys-contact>, please.
        </p>`,
    ),
  'every group as a contact behind a button': () =>
    ofEachGroup((group) => html`<kys-contact group=${group} variant="button"></kys-contact>`),
  'a contact of a person, by topic, and of nobody known': () =>
    html`<kys-contact person="wang-wei"></kys-contact><kys-contact topic="赞助" show-source></kys-contact
      ><kys-contact person="nobody"></kys-contact>`,
  'a contact that asks': () =>
    html`<kys-contact></kys-contact><kys-contact heading-level="2" show-source>Write to us.</kys-contact>`,
  'a chart': () => html`<kys-org-chart show-source></kys-org-chart>`,
  'a chart as an outline, all open': () =>
    html`<kys-org-chart layout="outline" levels="9" show-source></kys-org-chart>`,
  'a chart of nothing, and one that cannot be drawn': () =>
    html`<kys-org-chart .tree=${null}>Fallback</kys-org-chart><kys-org-chart .tree=${CYCLE}>Fallback</kys-org-chart>`,
  'a wide timeline': () => html`<div style="width: 700px"><kys-timeline show-source></kys-timeline></div>`,
  'a narrow timeline': () =>
    html`<div style="width: 320px"><kys-timeline class-of-work="internal"></kys-timeline></div>`,
  'a timeline of nothing': () => html`<kys-timeline class-of-work="internal" groups="media">Fallback</kys-timeline>`,
  'a list': () => html`<kys-group-list href="#{id}" show-source></kys-group-list>`,
  'a searchable list': () => html`<kys-group-list searchable query="corrie" variant="compact"></kys-group-list>`,
  'a list that finds nothing': () => html`<kys-group-list searchable query="xyzzy"></kys-group-list>`,
  'a list with all its controls': () =>
    html`<kys-group-list
      searchable
      filterable
      sortable
      selectable
      selected="media"
      query="a"
      variant="compact"
    ></kys-group-list>`,
  'a list by name, to choose from': () =>
    html`<kys-group-list sort="name" selectable heading-level="2"></kys-group-list>`,
  'elements that wait for a choice, and that have one': () =>
    html`<kys-group-card for="a">Fallback</kys-group-card><kys-contact for="a"></kys-contact>
      <kys-group-card for="a" group="media" selectable selected></kys-group-card
      ><kys-contact for="a" group="media"></kys-contact>`,
  'a list of nothing': () => html`<kys-group-list class-of-work="internal" groups="media">Fallback</kys-group-list>`,
  'an unknown group': () =>
    html`<kys-group-card group="medja">Fallback</kys-group-card><kys-contact group="medja"></kys-contact>`,
  'an unknown person': () => html`<kys-person-card person="nobody">Fallback</kys-person-card>`,
  'unknown values': () =>
    html`<kys-group-card group="media" variant="wide" heading-level="9" lang="fr"></kys-group-card>
      <kys-group-list tags="magic" groups="media"></kys-group-list
      ><kys-contact group="media" heading-level="9"></kys-contact>
      <kys-org-chart layout="round" theme="blue" lang="fr"></kys-org-chart>
      <kys-person-card person="ted" variant="wide" heading-level="9" lang="fr"></kys-person-card>
      <kys-leadership heading-level="9" theme="blue" lang="fr"></kys-leadership>`,
  'slots in use': () =>
    html`<kys-group-card group="media"
        ><p slot="header">A</p>
        <button slot="actions">B</button>
        <p slot="footer">C</p></kys-group-card
      >
      <kys-person-card person="ted"
        ><b slot="photo">A</b><button slot="actions">B</button>
        <p slot="footer">C</p></kys-person-card
      >`,
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

  for (const language of ['zh', 'en']) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has none with filters chosen, and where they leave nothing, ${language}, ${theme}`, async () => {
        const page = await show(
          html`<kys-group-list searchable filterable variant="compact"></kys-group-list>`,
          language,
          theme,
        );
        const list = page.querySelector('kys-group-list')!;
        shownOne(list, '[part=filters]').click();
        await waitUntil(() => shownAll(list, '[part=filter]').length);
        for (const at of [1, 6, 10]) {
          shownAll(list, '[part=filter]')[at]!.click();
          await list.updateComplete;
        }
        expect(shownAll(list, '[aria-pressed=true]').length).to.equal(3);
        expect(shownAll(list, '[aria-disabled=true]').length).to.be.above(0);
        await expect(page).to.be.accessible();
        list.query = 'xyzzy';
        await list.updateComplete;
        expect(shownAll(list, 'kys-group-card').length).to.equal(0);
        await expect(page).to.be.accessible();
      });
    }
  }

  for (const copies of [true, false]) {
    it(`has none after an address was ${copies ? 'copied' : 'selected to be copied'}`, async () => {
      const page = await show(html`<kys-contact group="media"></kys-contact>`, 'en', 'light');
      const contact = page.querySelector('kys-contact')!;
      // The browser of the tests refuses the Clipboard API: what is left is the old command.
      Object.defineProperty(document, 'execCommand', { configurable: true, value: () => copies });
      setTimeout(() => shownOne(contact, '[part=copy]').click());
      await oneEvent(contact, 'kys-copy');
      Reflect.deleteProperty(document, 'execCommand');
      await contact.updateComplete;
      expect(sentences(contact).join()).to.contain(copies ? 'Copied' : 'selected');
      await expect(page).to.be.accessible();
    });
  }

  for (const width of [320, 700]) {
    it(`has none with a group of a timeline open, ${width} px wide`, async () => {
      const page = await show(
        html`<div style="width: ${width}px"><kys-timeline groups="media,legal"></kys-timeline></div>`,
        'en',
        'light',
      );
      const timeline = page.querySelector('kys-timeline')!;
      shownAll(timeline, 'button')[1]!.click();
      await timeline.updateComplete;
      await shownOne<KysElement>(timeline, 'kys-group-card').updateComplete;
      await expect(page).to.be.accessible();
    });
  }

  for (const variant of ['panel', 'inline', 'button']) {
    for (const language of ['zh', 'en']) {
      for (const theme of ['light', 'dark'] as const) {
        it(`has none with the code of an address to scan: ${variant}, ${language}, ${theme}`, async () => {
          const page = await show(
            html`<p style="color: light-dark(#111, #eee)">
              <kys-contact group="media" variant=${variant}></kys-contact>
            </p>`,
            language,
            theme,
          );
          const contact = page.querySelector('kys-contact')!;
          for (const button of shownAll(contact, '[part=open]')) button.click();
          shownOne(contact, '[part=scan]').click();
          await waitUntil(() => contact.shadowRoot!.querySelector('svg'), 'no code');
          await expect(page).to.be.accessible();
        });
      }
    }
  }

  for (const [question, shown] of [
    ['', '15'],
    ['invoice', '1'],
    ['volunteer', '3'],
    ['xyzzy', '“xyzzy”'],
  ] as const) {
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
    const page = await show(
      html`<kys-group-card group="media" style="--kys-text: #eee"></kys-group-card>`,
      'en',
      'light',
    );
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
