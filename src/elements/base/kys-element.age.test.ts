import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { examples } from '#generated/examples.js';
import '../../entry/all.js';
import { bundledCommittee, bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import { itEmulating } from './emulated-media.test-harness.js';
import type { KysElement } from './kys-element.js';
import { shownAll, shownText } from './shown-text.test-harness.js';
import { waitUntil } from './wait-until.test-harness.js';

/** The records of another term. */
const ofTerm = (term: string): Dataset =>
  new Dataset({ ...bundledDataset, committee: bundledCommittee, meta: { ...bundledDataset.meta, term } });

const linesIn = (element: Element): string[] => shownAll(element, '[part=age]').map(shownText);
const line = (element: Element): string => linesIn(element).join('\n');

const show = (markup: ReturnType<typeof html>): Promise<KysElement> => fixture<KysElement>(markup);

/** Waits for what loads on request: another element that says it. */
async function hasLoaded(): Promise<void> {
  const card = await show(html`<kys-group-card group="media" .records=${ofTerm('2001')}></kys-group-card>`);
  await waitUntil(() => line(card));
  card.remove();
}

const OVER = '这是 2001 届的资料，之后可能有变动。';

describe('the age of the records', () => {
  ignoreResizeLoops();

  for (const [tag, { markup }] of Object.entries(examples)) {
    if (tag === 'kys-dataset') continue;

    describe(`in <${tag}>`, () => {
      const example = async (records: Dataset): Promise<KysElement> => {
        const page = await fixture<HTMLElement>(html`<div lang="zh"></div>`);
        page.innerHTML = markup;
        const element = page.querySelector<KysElement>(tag)!;
        Object.assign(element, { records, showSource: false });
        await element.updateComplete;
        return element;
      };

      it('is said once, below all else, in the language of the place, and after it changes', async () => {
        const element = await example(ofTerm('2001'));
        await waitUntil(() => line(element));
        expect(linesIn(element)).to.deep.equal([OVER]);
        expect(element.shadowRoot!.querySelector('.kys')!.lastElementChild).to.equal(
          shownAll(element, '[part=age]')[0],
        );
        element.lang = 'en';
        await waitUntil(() => line(element).startsWith('From'));
        expect(line(element)).to.equal('From the 2001 term; things may have changed.');
      });

      it('is not said where the term goes on, nor where the page says it itself', async () => {
        await hasLoaded();
        const element = await example(ofTerm('2024'));
        expect(line(element)).to.equal('');
        element.records = ofTerm('2001');
        await waitUntil(() => line(element));
        element.hideAge = true;
        await waitUntil(() => !line(element));
        element.hideAge = false;
        await waitUntil(() => line(element));
        element.records = ofTerm('2030');
        await waitUntil(() => !line(element));
      });

      it('does not repeat the term beside the line of the source', async () => {
        const element = await example(ofTerm('2001'));
        element.showSource = true;
        await waitUntil(() => line(element) === '之后可能有变动。');
        expect(shownText(element).match(/2001 届/gu)!.length).to.equal(1);
        element.showSource = false;
        await waitUntil(() => line(element) === OVER);
      });
    });
  }

  it('is said by the outermost alone, where elements stand in one another', async () => {
    const list = await show(html`<kys-group-list groups="media,legal" .records=${ofTerm('2001')}></kys-group-list>`);
    await waitUntil(() => line(list));
    await hasLoaded();
    for (const card of shownAll(list, 'kys-group-card')) expect(linesIn(card)).to.deep.equal([]);
    const card = await show(
      html`<kys-group-card group="media" .records=${ofTerm('2001')}
        ><kys-contact slot="actions" group="media" .records=${ofTerm('2001')}></kys-contact
      ></kys-group-card>`,
    );
    await waitUntil(() => line(card));
    expect(line(card.querySelector('kys-contact')!)).to.equal('');
  });

  it('is said by each in a <kys-dataset>, which shows nothing by itself', async () => {
    const page = await fixture(
      html`<kys-dataset><kys-group-card group="media" .records=${ofTerm('2001')}></kys-group-card></kys-dataset>`,
    );
    await waitUntil(() => line(page.querySelector('kys-group-card')!));
  });

  it('has no room in a line of text, and waits behind a button', async () => {
    await hasLoaded();
    const inline = await show(
      html`<kys-contact variant="inline" group="media" .records=${ofTerm('2001')}></kys-contact>`,
    );
    const button = await show(
      html`<kys-contact variant="button" group="media" .records=${ofTerm('2001')}></kys-contact>`,
    );
    await waitUntil(() => button.shadowRoot!.querySelector('[part=age]'));
    const seen = (): boolean => button.shadowRoot!.querySelector('[part=age]')!.getBoundingClientRect().height > 0;
    expect([linesIn(inline), seen()]).to.deep.equal([[], false]);
    button.shadowRoot!.querySelector<HTMLElement>('[part=open]')!.click();
    await button.updateComplete;
    expect(seen()).to.equal(true);
  });

  it('is not said of what is not shown', async () => {
    await hasLoaded();
    const card = await show(html`<kys-group-card group="nobody" .records=${ofTerm('2001')}></kys-group-card>`);
    expect(line(card)).to.equal('');
    card.setAttribute('group', 'media');
    await waitUntil(() => line(card));
    card.setAttribute('group', 'nobody');
    await waitUntil(() => !line(card));
  });

  for (const [term, isOver] of [
    ['2023', true],
    ['2022-2023', true],
    ['2023-2024', false],
    ['2024', false],
    ['9999', false],
    ['--', false],
    ['', false],
  ] as const) {
    it(`goes by the calendar: ${term || 'no term'}`, async () => {
      await hasLoaded();
      const card = await show(html`<kys-group-card group="media" .records=${ofTerm(term)}></kys-group-card>`);
      await (isOver ? waitUntil(() => line(card)) : card.updateComplete);
      expect(!!line(card)).to.equal(isOver);
    });
  }

  itEmulating('is printed, too', async () => {
    const card = await show(html`<kys-group-card group="media" .records=${ofTerm('2001')}></kys-group-card>`);
    await waitUntil(() => line(card));
    await emulateMedia({ media: 'print' });
    expect(shownAll(card, '[part=age]')[0]!.getBoundingClientRect().height).to.be.above(10);
    await emulateMedia({ media: 'screen' });
  });
});
