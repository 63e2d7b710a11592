import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import { faultKind } from '../../../test/runner/fault-kind.mjs';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import type { OrgChartElement } from '../org-chart/org-chart-element.js';
import { drawn } from './drawn.test-harness.js';
import type { KysElement } from './kys-element.js';
import { collectWarnings } from './warnings.test-harness.js';

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const throws = (): never => {
  throw new Error('a getter of the page');
};

/** What no type allows, by what it is. */
const VALUES: Readonly<Record<string, () => unknown>> = {
  'a symbol': () => Symbol('x'),
  'a BigInt': () => 5n,
  'a number': () => 5,
  'no number': () => NaN,
  true: () => true,
  'a function': () => function named() {},
  'a class': () => class {},
  'an object': () => ({}),
  'an object without prototype': () => Object.create(null) as unknown,
  'a revoked proxy': revoked,
  'an object that is no text': () => ({ toString: throws }),
  'an object with getters that throw': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(['id', 'name', 'children', 'groups', 'meta', 'length'].map((key) => [key, { get: throws }])),
    ),
  'a list of anything': () => [Symbol('x'), null, revoked()],
  'a list of itself': () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  'an address': () => new URL('https://example.org/'),
  'a date': () => new Date(NaN),
  'a text as an object': () => Object('media') as unknown,
  'an element': () => document.createElement('div'),
  'a promise': () => Promise.resolve(),
  null: () => null,
};

const values = fc.constantFrom(...Object.keys(VALUES));

/** What a page hears of that nobody has caught. */
function uncaught(): { readonly heard: string[]; readonly stop: () => void } {
  const heard: string[] = [];
  const onError = (event: ErrorEvent): void => void heard.push(String(event.message));
  const onRejection = (event: PromiseRejectionEvent): void => (
    event.preventDefault(),
    void heard.push(String(event.reason))
  );
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    heard,
    stop() {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('every element, given any value as any property', () => {
  ignoreResizeLoops();
  collectWarnings();
  const kind = faultKind('values of any type');
  after(() => kind.report());

  for (const tag of [...Object.keys(examples), 'kys-dataset']) {
    it(`<${tag}> throws nothing into the page, at once or later`, async function () {
      this.timeout(600_000);
      const { elementProperties } = customElements.get(tag) as unknown as typeof KysElement;
      const properties = [...elementProperties.keys()].map(String);
      const { heard, stop } = uncaught();
      try {
        for (const name of properties) {
          await fc.assert(
            fc.asyncProperty(fc.uniqueArray(values, { minLength: 1, maxLength: 2 }), async (kinds) => {
              const place = await fixture(html`<section lang="en"></section>`);
              const element = document.createElement(tag) as KysElement;
              for (const [attribute, value] of Object.entries(examples[tag]?.attributes ?? {}))
                element.setAttribute(attribute, value);
              place.append(element);
              for (const input of kinds) {
                await kind.holds({ input: `${input} as ${name}`, element: tag, form: 'module' }, async () => {
                  Object.assign(element, { [name]: VALUES[input]!() });
                  await element.updateComplete;
                  element.setAttribute('lang', 'zh');
                  await element.updateComplete;
                  await task();
                  expect(heard, `${name}: ${input}`).to.deep.equal([]);
                });
              }
              place.remove();
            }),
            {
              numRuns: 12,
              examples: ['a symbol', 'an object without prototype', 'a revoked proxy'].map((one) => [[one]]),
            },
          );
        }
      } finally {
        stop();
      }
    });
  }

  it('<kys-org-chart> draws, searches, prints, and saves a tree whose nodes hold anything', async function () {
    this.timeout(600_000);
    const fields = [
      'name',
      'title',
      'kind',
      'email',
      'aliases',
      'person',
      'group',
      'classOfWork',
      'unconfirmed',
      'children',
    ];
    const field = fc.constantFrom(...fields);
    const node = fc.dictionary(field, values, { maxKeys: 6 });
    const { heard, stop } = uncaught();
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 6 }), async (nodes) => {
          await kind.holds({ input: 'any fields of nodes', element: 'kys-org-chart', form: 'module' }, async () => {
            const made = nodes.map((kinds, at) => ({
              id: `node-${at}`,
              ...Object.fromEntries(Object.entries(kinds).map(([key, input]) => [key, VALUES[input]!()])),
            }));
            const root = { id: 'root', name: 'Root', children: made } as unknown as OrganizationNode;
            const chart = await fixture<OrgChartElement>(
              html`<kys-org-chart toolbar lang="en" .tree=${root} layout="top-down"></kys-org-chart>`,
            );
            await drawn(chart);
            if (chart.shadowRoot!.querySelector('[role=tree]')) {
              for (const { id } of made) await chart.reveal(id);
              for (const box of chart.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')) {
                box.click();
                await chart.updateComplete;
              }
              const input = chart.shadowRoot!.querySelector<HTMLInputElement>('.toolbar input');
              if (input) {
                input.value = '5';
                input.dispatchEvent(new InputEvent('input'));
              }
              await chart.expandAll();
              expect(await chart.toSVG()).to.match(/^<svg/);
            }
            await task();
            expect(heard).to.deep.equal([]);
            chart.remove();
          });
        }),
        { numRuns: 60 },
      );
    } finally {
      stop();
    }
  });
});

describe('<kys-org-chart>, given a tree that its owner changes', () => {
  ignoreResizeLoops();
  const kind = faultKind('records from elsewhere');
  after(() => kind.report());

  type Node = { id: string; name: string; children?: Node[] };
  const tree = (): Node => ({
    id: 'root',
    name: 'Root',
    children: ['a', 'b', 'c'].map((id) => ({ id, name: id, children: [{ id: `${id}1`, name: `${id}1` }] })),
  });

  const changes: Readonly<Record<string, (root: Node) => void>> = {
    'into a cycle': (root) => root.children![0]!.children!.push(root),
    'into a node inside of itself': ({ children: [first] = [] }) => void (first!.children = [first!]),
    'so that it is 200,000 deep': (root) => {
      let at = root.children![0]!;
      for (let depth = 0; depth < 200_000; depth += 1) {
        const child: Node = { id: `deep-${depth}`, name: 'x' };
        at.children = [child];
        at = child;
      }
    },
    'so that ids are there twice': (root) => root.children!.forEach((child) => (child.id = 'same')),
    'so that nodes are none': (root) => void root.children!.splice(0, 3, null as never, 5 as never),
    'so that children are no list': (root) => void Object.assign(root.children![1]!, { children: 'text' }),
    'so that it is frozen and empty': (root) => void (root.children = Object.freeze([]) as unknown as Node[]),
  };

  for (const [input, change] of Object.entries(changes)) {
    it(`goes on with the tree as it was given: ${input}`, () =>
      kind.holds({ input: `a tree that is changed ${input}`, element: 'kys-org-chart', form: 'module' }, async () => {
        const { heard, stop } = uncaught();
        const root = tree();
        const chart = await fixture<OrgChartElement>(
          html`<kys-org-chart toolbar lang="en" levels="2" layout="top-down" .tree=${root}></kys-org-chart>`,
        );
        await drawn(chart);
        change(root);
        const boxes = (): HTMLElement[] => [...chart.shadowRoot!.querySelectorAll<HTMLElement>('[role=treeitem]')];
        const [first] = boxes();
        for (const key of ['*', 'ArrowDown', '*', 'ArrowRight', 'End', 'Enter', ' ']) {
          first!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          await chart.updateComplete;
        }
        await chart.expandAll();
        await chart.reveal('b1');
        expect(await chart.toSVG()).to.match(/^<svg/);
        await chart.collapseAll();
        await chart.expandAll();
        expect(boxes()).to.have.length.within(5, 7);
        await task();
        stop();
        expect(heard).to.deep.equal([]);
      }));
  }
});
