import { expect, fixture, html } from '@open-wc/testing';
import '../group-card/kys-group-card.js';
import type { KysElement } from '../base/kys-element.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { jsonAnswer, publishedRecords, shows, standInNetwork } from './dataset.test-harness.js';
import './kys-dataset.js';

/** How many answers of addresses the page has kept. */
const kept = (): number =>
  (window as unknown as Record<symbol, { asked: Map<string, unknown> }>)[Symbol.for('@kaiyuanshe/elements: datasets')]!
    .asked.size;

describe('records from many addresses', () => {
  const warnings = collectWarnings();
  const { answer, asked } = standInNetwork();

  it('keeps the answer that an element uses and a few more, and asks for what it has let go', async () => {
    const card = await fixture<KysElement>(html`<kys-group-card group="media" lang="en"></kys-group-card>`);
    for (let at = 0; at < 20; at += 1) {
      answer(`/${at}.json`, () => jsonAnswer(publishedRecords(` ${at}`)));
      card.src = `/${at}.json`;
      await shows(card, `Media Group ${at}`);
      expect(kept()).to.be.at.most(4);
    }
    card.src = '/18.json';
    await shows(card, 'Media Group 18');
    expect(asked).to.have.length(20);
    card.src = '/0.json';
    await shows(card, 'Media Group 0');
    expect(asked).to.have.length(21);
    card.remove();
    expect(kept()).to.be.at.most(3);
  });

  it('keeps what several elements on the page use, and asks for none of it twice', async () => {
    const place = await fixture(html`<div></div>`);
    const cards: KysElement[] = [];
    for (let at = 0; at < 8; at += 1) {
      answer(`/${at}.json`, () => jsonAnswer(publishedRecords(` ${at}`)));
      for (let twice = 0; twice < 2; twice += 1) {
        const card = document.createElement('kys-group-card') as KysElement;
        Object.assign(card, { group: 'media', lang: 'en', src: `/${at}.json` });
        cards.push(card);
      }
    }
    place.append(...cards);
    for (const [at, card] of cards.entries()) await shows(card, `Media Group ${at >> 1}`);
    expect(asked).to.have.length(8);
    expect(kept()).to.equal(8);
    place.textContent = '';
    expect(kept()).to.be.at.most(3);
  });

  it('lets go of what failed', async () => {
    const dataset = await fixture<HTMLElement & { src: string }>(html`<kys-dataset></kys-dataset>`);
    warnings.splice(0);
    for (let at = 0; at < 10; at += 1) {
      dataset.src = `/none-${at}.json`;
      await waitUntil(() => warnings.length > at);
      expect(kept()).to.be.at.most(4);
    }
    dataset.remove();
    expect(kept()).to.be.at.most(3);
  });

  it('asks anew, once it is back on the page, for what was let go meanwhile', async () => {
    answer('/back.json', () => jsonAnswer(publishedRecords(' back')));
    const card = await fixture<KysElement>(
      html`<kys-group-card group="media" lang="en" src="/back.json" refresh="60"></kys-group-card>`,
    );
    await shows(card, 'Media Group back');
    const { parentElement } = card;
    card.remove();
    for (let at = 0; at < 5; at += 1) {
      answer(`/${at}.json`, () => jsonAnswer(publishedRecords(` ${at}`)));
      const other = document.createElement('kys-group-card') as KysElement;
      Object.assign(other, { group: 'media', lang: 'en', src: `/${at}.json` });
      parentElement!.append(other);
      await shows(other, `Media Group ${at}`);
      other.remove();
    }
    answer('/back.json', () => jsonAnswer(publishedRecords(' again')));
    parentElement!.append(card);
    await shows(card, 'Media Group again');
  });
});
