import { fixture, html } from '@open-wc/testing';
import { seededDraws } from '../../chart/random-tree.test-data.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import { drawn } from '../base/drawn.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { shownAll, shownText } from '../base/shown-text.test-harness.js';
// What loads for large trees is there when a test asks for it.
import './large-chart.js';
import type { OrgChartElement } from './org-chart-element.js';

/** What a test asks of a chart; `width` is that of the place where it stands, CSS px. */
interface Given {
  readonly lang?: string;
  readonly layout?: string;
  readonly levels?: number;
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly tree?: OrganizationNode | null;
  /** Further styles of the place. */
  readonly style?: string;
}

/** A place that has room for any chart. */
const WHOLE = { width: 60_000, style: '--kys-org-chart-height: 900000px' };

/**
 * Keeps `ResizeObserver loop …` from the test runner, which fails by it, while a group of tests runs: it comes where a
 * chart changes its height together with its width.
 */
export function ignoreResizeLoops(): void {
  let usual: OnErrorEventHandler;
  before(() => {
    usual = window.onerror;
    window.onerror = (message, ...rest) =>
      String(message).startsWith('ResizeObserver loop') || usual?.call(window, message, ...rest);
  });
  after(() => (window.onerror = usual));
}

/** A chart as it stands on a page, and the verbs of the one who uses it. */
export class ChartHarness {
  private constructor(readonly chart: OrgChartElement) {}

  static async show({
    lang = 'en',
    layout = 'auto',
    levels = 3,
    width = 1000,
    dir = 'ltr',
    tree,
    style = '',
  }: Given = {}): Promise<ChartHarness> {
    const place = await fixture<HTMLElement>(html`<section dir=${dir}></section>`);
    place.style.cssText = `width: ${width}px; ${style}`;
    const chart = document.createElement('kys-org-chart');
    chart.lang = lang;
    chart.setAttribute('layout', layout);
    chart.levels = levels;
    if (tree !== undefined) chart.tree = tree;
    place.append(chart);
    const harness = new ChartHarness(chart);
    await harness.settled();
    return harness;
  }

  /** A chart with its toolbar. */
  static async showTools(given: Given = {}): Promise<ChartHarness> {
    const harness = await ChartHarness.show(given);
    harness.chart.toolbar = true;
    await harness.toolsLoaded();
    return harness;
  }

  /** A chart in a place that has room for all of it. */
  static async showWhole(given: Given = {}): Promise<ChartHarness> {
    const harness = await ChartHarness.show({ ...WHOLE, ...given, style: `${WHOLE.style}; ${given.style ?? ''}` });
    await harness.synced();
    return harness;
  }

  /**
   * Makes the chart read where it is scrolled to.
   */
  async synced(): Promise<void> {
    this.viewport.dispatchEvent(new Event('scroll'));
    await this.settled();
  }

  /** A chart that came to the page in another way. */
  static async around(chart: OrgChartElement): Promise<ChartHarness> {
    const harness = new ChartHarness(chart);
    await harness.settled();
    return harness;
  }

  /** Waits until what was asked is drawn, what the drawing has changed of the size too, and nothing moves any more. */
  async settled(): Promise<void> {
    await drawn(this.chart);
  }

  get items(): HTMLElement[] {
    return shownAll(this.chart, '[role=treeitem]');
  }

  /** What stands in each box, but for who leads. */
  get names(): string[] {
    return this.items.map(nameOf);
  }

  /** The item whose text has these words. */
  item(words: string): HTMLElement {
    const found = this.items.filter((item) => nameOf(item).includes(words));
    if (!found[0]) throw new Error(`no item with "${words}" among: ${this.names.join(' | ')}`);
    return found[0];
  }

  get focused(): string {
    const item = this.chart.shadowRoot!.activeElement;
    if (!item) return '';
    return item.matches('.node') ? nameOf(item) : shownText(item);
  }

  get viewport(): HTMLElement {
    return this.chart.shadowRoot!.querySelector('.viewport')!;
  }

  get canvas(): HTMLElement {
    return this.chart.shadowRoot!.querySelector('.sheet')!;
  }

  /** Scrolls the chart, as a visitor does. */
  async scroll(left: number, top: number): Promise<void> {
    this.viewport.scrollTo(left, top);
    await this.settled();
  }

  /** Waits until the tools have come. */
  async toolsLoaded(): Promise<void> {
    await this.settled();
    while (!this.toolbar!.childElementCount) await this.settled();
  }

  get toolbar(): HTMLElement | null {
    return this.chart.shadowRoot!.querySelector('.toolbar');
  }

  get search(): HTMLInputElement {
    return this.toolbar!.querySelector('input')!;
  }

  /** What the search says of where the visitor is. */
  get place(): string {
    return this.toolbar!.querySelector('.found')!.textContent;
  }

  /** The names of the buttons that are shown. */
  get buttons(): string[] {
    return [...this.toolbar!.querySelectorAll<HTMLElement>('button')]
      .filter((button) => button.offsetParent)
      .map((button) => button.getAttribute('aria-label')!);
  }

  /** The nodes marked as hits, among those in the document. */
  get hits(): string[] {
    return this.items.filter((item) => item.matches('.hit')).map(nameOf);
  }

  get scale(): number {
    return +/scale\((.*)\)/.exec(
      this.chart.shadowRoot!.querySelector<HTMLElement>('[role=tree]')!.style.transform,
    )![1]!;
  }

  /** Types something into the search. */
  async find(query: string): Promise<void> {
    this.search.value = query;
    this.search.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settled();
  }

  /** Presses a button of the toolbar. */
  async press(name: string): Promise<void> {
    this.toolbar!.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
    await this.settled();
  }

  get details(): HTMLElement {
    return this.chart.shadowRoot!.querySelector('[part=details]')!;
  }

  /** What is told of the node chosen. */
  get panel(): HTMLElement | null {
    return this.details.querySelector('.panel');
  }

  async click(words: string): Promise<void> {
    this.item(words).click();
    await this.settled();
  }

  /** Chooses a node, and waits until it is told. */
  async choose(words: string): Promise<HTMLElement> {
    await this.click(words);
    await waitUntil(() => this.panel !== null);
    await this.settled();
    return this.panel!;
  }

  /** Opens or closes a branch by its mark. */
  async toggle(words: string): Promise<void> {
    this.item(words).querySelector<HTMLElement>('.mark')!.click();
    await this.settled();
  }
}

/** What stands in a box, but for who leads: most tests are about what the node itself is. */
export const nameOf = (item: Element): string =>
  [...item.children]
    .filter((line) => !line.matches('.leader, .mark'))
    .map(shownText)
    .join(' ');

/** Where a box stands on the screen. */
export const rect = (element: Element): DOMRect => element.getBoundingClientRect();

const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** The boxes that a visitor sees something of. */
export const inSight = (harness: ChartHarness): string[] =>
  harness.items.filter((item) => meets(rect(item), rect(harness.viewport))).map(nameOf);

/** Where the chart itself lies on the screen, without the room around it. */
export function chartView({ items }: ChartHarness): DOMRect {
  const boxes = items.map(rect);
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  return new DOMRect(
    left,
    top,
    Math.max(...boxes.map((box) => box.right)) - left,
    Math.max(...boxes.map((box) => box.bottom)) - top,
  );
}

/**
 * Whether a line of a name is missing, or more. The letters of a font may be higher than their line (those of Noto Sans
 * SC have 1.45 em, a name's line 1.35), and engines differ in whether that counts; so half a line of it is no line.
 */
export const lacksLines = (name: Element): boolean =>
  name.scrollHeight > name.clientHeight + (1.35 / 2) * parseFloat(getComputedStyle(name).fontSize);

/** The pairs of items that lie over one another by more than the rounding of a px. */
export function overlaps(items: readonly HTMLElement[]): string[] {
  const boxes = items.map((item) => ({ item, box: rect(item) })).sort((a, b) => a.box.left - b.box.left);
  const found: string[] = [];
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (other.box.left > one.box.right - 1) break;
      if (other.box.top < one.box.bottom - 1 && one.box.top < other.box.bottom - 1) {
        found.push(`${shownText(one.item)} / ${shownText(other.item)}`);
      }
    }
  });
  return found;
}

/** A tree of a seed: the same of each size on every run, bushy and of uneven depth. */
export function seededTree(size: number, seed = 7): OrganizationNode {
  const draw = seededDraws(seed);
  const children: OrganizationNode[][] = Array.from({ length: size }, () => []);
  const nodes = children.map((list, k): OrganizationNode => ({
    id: `s${k}`,
    name: `Node ${k} ${'x'.repeat(Math.floor(draw() * 30))}`,
    children: list,
  }));
  for (let k = 1; k < size; k++) children[Math.floor(draw() * Math.min(k, 3 + k / 8))]!.push(nodes[k]!);
  return nodes[0]!;
}

/** A tree of another organization: `width` children under each node, `depth` levels. */
export function regularTree(width: number, depth: number, id = 'n'): OrganizationNode {
  const children =
    depth > 1 ? Array.from({ length: width }, (_, k) => regularTree(width, depth - 1, `${id}.${k}`)) : [];
  return { id, name: `Node ${id}`, children };
}

export const chain = (length: number): OrganizationNode => {
  let node: OrganizationNode = { id: `c${length}`, name: `Link ${length}` };
  for (let k = length - 1; k > 0; k--) node = { id: `c${k}`, name: `Link ${k}`, children: [node] };
  return node;
};
