import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { Dataset } from '../../dataset/dataset.js';
import { mutatedDatasets } from '../../dataset/mutated-dataset.test-data.js';
import { DatasetError, parseDataset } from '../../dataset/parse-dataset.js';
import type { PublishedDataset } from '../../dataset/records.js';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import type { KysElement } from '../base/kys-element.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { publishedRecords } from './dataset.test-harness.js';

/** The engine that the others are compared with has all; in the others, an hour of the same would tell nothing new. */
const RUNS = /Chrome\//.test(navigator.userAgent) ? 10_000 : 500;

const SAFE = /^(https:|mailto:|#kys=[\w%.~!*'()-]*$)/;

/** Where the page itself has the names of groups lead. */
const ownLinks = `${location.origin}/`;

/** The records, or `undefined` where they are refused. */
function parsed(records: unknown): PublishedDataset | undefined {
  try {
    return parseDataset(records);
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

/** Everything below a node, shadow roots included. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Fails where there is what a page's author has not put there: a script, a frame, a link to elsewhere but https. */
function expectHarmless(page: ParentNode): void {
  for (const element of elementsIn(page)) {
    const { localName } = element;
    expect(['script', 'iframe', 'img', 'object', 'embed', 'base', 'form'], localName).not.to.include(localName);
    const href = localName === 'a' ? (element.getAttribute('href') ?? '') : ownLinks;
    expect(SAFE.test(href) || href.startsWith(ownLinks), href).to.equal(true);
  }
}

describe('every element, given damaged datasets', () => {
  const warnings = collectWarnings();
  let page: HTMLElement;
  let elements: KysElement[];

  beforeEach(async () => {
    page = await fixture<HTMLElement>(
      html`<div>
        <kys-group-card group="media" variant="full" show-source></kys-group-card>
        <kys-group-list searchable filterable sortable query="media" href="/{id}"></kys-group-list>
        <kys-org-chart levels="9"></kys-org-chart>
        <kys-contact group="media"></kys-contact>
        <kys-contact topic="sponsor"></kys-contact>
        <kys-person-card person="corrie"></kys-person-card>
        <kys-leadership></kys-leadership>
        <kys-timeline></kys-timeline>
      </div>`,
    );
    const others = Object.entries(examples).filter(([tag]) => !page.querySelector(tag));
    page.insertAdjacentHTML('beforeend', others.map(([, { markup }]) => markup).join(''));
    elements = [...page.children] as KysElement[];
  });

  /** Shows the records in each element; tells the longest time that one took, ms. */
  async function show(records: PublishedDataset): Promise<number> {
    let longest = 0;
    for (const element of elements) {
      const start = performance.now();
      element.records = new Dataset(records);
      await element.updateComplete;
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  }

  it(`throws nothing, runs nothing, links to nothing but https and mailto, and does not hang, of ${RUNS} that are parsed`, async function () {
    this.timeout(1_200_000);
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(mutatedDatasets(publishedRecords()), async (damaged) => {
        const records = parsed(damaged);
        if (!records) return;
        shown += 1;
        warnings.splice(0);
        // A machine may pause at any time, and be busy for long, but records that hang an element do so each time.
        let tries = 1;
        while ((await show(records)) > 100) expect((tries += 1), 'tries to show them in 100 ms').to.be.lessThan(50);
        expectHarmless(page);
        expect(warnings.filter((warning) => /TypeError|RangeError/.test(warning))).to.deep.equal([]);
      }),
      { numRuns: RUNS },
    );
    expect(shown).to.be.greaterThan(RUNS / 20);
  });

  it('throws nothing, runs nothing and links to nothing else of those that a script gives without parsing them', async function () {
    this.timeout(1_200_000);
    await fc.assert(
      fc.asyncProperty(mutatedDatasets(publishedRecords()), async (damaged) => {
        let records: Dataset;
        try {
          records = new Dataset(damaged as PublishedDataset);
        } catch {
          return;
        }
        for (const element of elements) element.records = records;
        for (const element of elements) await element.updateComplete;
        expectHarmless(page);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
