import { bundledDataset } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { KysElement } from './kys-element.js';
import { shownText } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

const BAD = { groups: [] } as unknown as Dataset;

function newCard(records: Dataset): KysElement {
  const card = Object.assign(document.createElement('kys-group-card'), { group: 'media', lang: 'en', records });
  card.textContent = 'Write to us.';
  return card;
}

describe('in an engine that adopts no style sheets, an element', () => {
  const warnings = collectWarnings();

  let expect: Chai.ExpectStatic;

  before(async () => {
    // As in Firefox 93 to 100. Lit looks once, while it loads, and the tools bring it, too.
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
    ({ expect } = await import('@open-wc/testing'));
    await import('../group-card/kys-group-card.js');
  });

  for (const [name, start] of [
    ['good', bundledDataset],
    ['bad', BAD],
  ] as const) {
    for (const rendered of [false, true]) {
      it(`shows either its fallback or the group, with records that are ${name} at first${rendered ? ', on a server too' : ''}`, async () => {
        const card = newCard(start);
        if (rendered)
          card.attachShadow({ mode: 'open' }).innerHTML = '<style>p{}</style><div class="kys" lang="en">stale</div>';
        document.body.append(card);
        for (const records of [start, BAD, bundledDataset, BAD, bundledDataset]) {
          card.records = records;
          await card.updateComplete;
          if (records === BAD) expect(shownText(card)).to.equal('Write to us.');
          else
            expect(shownText(card))
              .to.match(/^External Affairs Media Group /)
              .and.not.to.contain('Write to us.');
          expect(card.shadowRoot!.firstElementChild!.localName, 'styles come first, as in files for pages').to.equal(
            'style',
          );
          expect(card.shadowRoot!.querySelectorAll('style')).to.have.length(
            (card.constructor as typeof KysElement).elementStyles.length,
          );
        }
        expect(getComputedStyle(card.shadowRoot!.querySelector('article')!).borderTopWidth).to.equal('1px');
        expect(warnings).to.have.length.most(1);
        card.remove();
      });
    }
  }
});
