/** What a designer has found, each by the look of it. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { groups } from '#generated/dataset.js';
import type { TemplateResult } from 'lit';
import '../../entry/all.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { publishedRecords } from '../dataset/dataset.test-harness.js';
import { itEmulating } from './emulated-media.test-harness.js';
import type { KysElement } from './kys-element.js';
import { facts, shownAll, shownOne } from './shown-text.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';

const box = (element: Element): DOMRect => element.getBoundingClientRect();

async function show(content: TemplateResult, width = 700): Promise<KysElement> {
  const page = await fixture(html`<div lang="en" style="width: ${width}px">${content}</div>`);
  const element = page.firstElementChild as KysElement;
  await element.updateComplete;
  return element;
}

/** How many lines of text an element has. */
function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}

describe('every element, in its details', () => {
  for (const width of [736, 1000]) {
    it(`has the name of the search for people in one line, ${width} px wide`, async () => {
      await setViewport({ width: width + 40, height: 700 });
      const people = await show(html`<kys-people searchable filterable sortable></kys-people>`, width);
      await waitUntil(() => shownAll(people, 'label > input').length);
      const field = shownOne(people, 'label > input');
      const label = field.parentElement!;
      expect(box(field).top - box(label).top).to.be.below(2 * parseFloat(getComputedStyle(label).fontSize));
      const tops = shownAll(people, 'label > input, label > select').map((one) => Math.round(box(one).top));
      expect(new Set(tops).size).to.equal(1);
      await setViewport({ width: 1280, height: 800 });
    });
  }

  for (const group of groups) {
    it(`keeps the mailbox of ${group.id} in one piece in a card of 298 px`, async () => {
      const card = await show(html`<kys-group-card group=${group.id}></kys-group-card>`, 298);
      const mailbox = shownOne(card, '[part=mailbox]');
      expect(linesOf(mailbox)).to.equal(1);
      expect(box(mailbox).right).to.be.at.most(box(card).right);
    });
  }

  it('has facts whose values begin below one another', async () => {
    const card = await show(html`<kys-group-card group="kcc"></kys-group-card>`);
    const starts = [...facts(card).values()].map((value) => Math.round(box(value).left));
    expect(starts).to.have.length(4);
    expect(new Set(starts).size).to.equal(1);
  });

  for (const tag of ['kys-group-card', 'kys-person-card']) {
    it(`leaves a button in the slot for actions of ${tag} as wide as it is`, async () => {
      const action = html`<button slot="actions">Join</button>`;
      const card = await show(
        tag === 'kys-group-card'
          ? html`<kys-group-card group="kcc">${action}</kys-group-card>`
          : html`<kys-person-card person="corrie">${action}</kys-person-card>`,
      );
      expect(box(card.querySelector('button')!).width).to.be.below(box(card).width / 3);
    });
  }

  it('parts its sources by a space, a dot, and a space', async () => {
    const { classes, people } = bundledDataset;
    const source = { label: { zh: '甲', en: 'First' }, url: 'https://example.org/' };
    const { meta } = publishedRecords();
    const records = new Dataset({
      classes,
      people,
      groups,
      meta: { ...meta, sources: [source, { ...source, label: { zh: '乙', en: 'Second' } }] },
    });
    const card = await show(html`<kys-group-card group="kcc" show-source .records=${records}></kys-group-card>`);
    await waitUntil(() => shownAll(card, '[part=source]').length);
    expect(shownOne(card, '[part=source]').textContent).to.match(/\d · First · Second\s*$/);
  });

  it('has labels that can be read where the page has set its own text and surface, light in the dark', async () => {
    const style = 'color-scheme: dark; --kys-surface: #fff; --kys-text: #222';
    const page = await fixture(html`<div style=${style}><kys-group-card group="media"></kys-group-card></div>`);
    const card = page.firstElementChild as KysElement;
    await card.updateComplete;
    for (const label of shownAll(card, 'dt')) expect(getComputedStyle(label).color).to.equal('rgb(34, 34, 34)');
    card.style.setProperty('--kys-muted', 'rgb(90, 90, 90)');
    expect(getComputedStyle(shownAll(card, 'dt')[0]!).color).to.equal('rgb(90, 90, 90)');
  });

  itEmulating('prints a contact without what can only be pressed', async () => {
    const contact = await show(html`<kys-contact group="kcc"></kys-contact>`);
    const ways = shownAll(contact, '.way');
    expect(ways.length).to.equal(4);
    await emulateMedia({ media: 'print' });
    expect(ways.filter((way) => way.checkVisibility())).to.deep.equal([]);
    expect(shownOne(contact, '[part=address]').checkVisibility()).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });
});
