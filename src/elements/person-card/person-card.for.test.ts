import { expect, fixture, html } from '@open-wc/testing';
import { sentences, shownAll, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { KysPersonSelectEvent } from '../events/person-select-event.js';
import type { PersonCardElement } from './person-card-element.js';
import './kys-person-card.js';

const INVITES = { zh: '选一个人，就会显示在这里。', en: 'Choose a person to see them here.' };

describe('<kys-person-card for>', () => {
  const warnings = collectWarnings();
  afterEach(() => expect(warnings).to.deep.equal([]));

  /** A card beside an element in which people can be chosen. */
  async function page(language = 'en', person = ''): Promise<{ source: HTMLElement; card: PersonCardElement }> {
    const section = await fixture<HTMLElement>(
      html`<section lang=${language}>
        <p id="source"><b></b></p>
        <kys-person-card for="source" person=${person}></kys-person-card>
      </section>`,
    );
    return { source: section.querySelector('#source')!, card: section.querySelector('kys-person-card')! };
  }

  async function choose(source: Element, card: PersonCardElement, person: string, isCanceled = false): Promise<void> {
    const event = new KysPersonSelectEvent(person);
    if (isCanceled) event.preventDefault();
    source.dispatchEvent(event);
    await card.updateComplete;
  }

  const name = (card: Element): string | undefined => shownAll(card, '[role=heading]').map(shownText)[0];

  for (const language of ['zh', 'en'] as const) {
    it(`invites to choose until somebody has, in ${language}`, async () => {
      const { source, card } = await page(language);
      expect(sentences(card)[0]).to.equal(INVITES[language]);
      await choose(source, card, 'zhu-qingyu');
      expect(name(card)).to.contain(language === 'zh' ? '朱庆裕' : 'Qingyu (Corrie) Zhu');
    });
  }

  it('shows whom it is given until somebody else is chosen, and announces each choice alone', async () => {
    const { source, card } = await page('en', 'ted liu');
    expect([name(card), sentences(card)]).to.deep.equal(['Ted Liu', []]);
    await choose(source.querySelector('b')!, card, 'zhu-qingyu');
    expect([card.person, sentences(card)]).to.deep.equal(['zhu-qingyu', ['Showing Qingyu (Corrie) Zhu']]);
  });

  it('takes no choice that was canceled, nor one in another element', async () => {
    const { source, card } = await page('en', 'ted liu');
    await choose(source, card, 'zhu-qingyu', true);
    await choose(document.body, card, 'zhu-qingyu');
    expect(name(card)).to.equal('Ted Liu');
  });
});
