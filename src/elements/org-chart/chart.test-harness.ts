import { fixture, html } from '@open-wc/testing';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import { shownAll, shownText } from '../shown-text.test-harness.js';
import type { OrgChartElement } from './org-chart-element.js';

/** What a test asks of a chart; `width` is that of the place where it stands, CSS px. */
interface Given {
  readonly lang?: string;
  readonly layout?: string;
  readonly levels?: number;
  readonly width?: number;
  readonly dir?: string;
  readonly tree?: OrganizationNode | null;
}

/** A chart as it stands on a page, and the verbs of the one who uses it. */
export class ChartHarness {
  private constructor(readonly chart: OrgChartElement) {}

  static async show({ lang = 'en', layout = 'auto', levels = 3, width = 1000, dir = 'ltr', tree }: Given = {}): Promise<ChartHarness> {
    const place = await fixture<HTMLElement>(html`<section dir=${dir}></section>`);
    place.style.width = `${width}px`;
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

  /** Waits until what was asked is drawn, and what the drawing has changed of the size too. */
  async settled(): Promise<void> {
    for (let frame = 0; frame < 3; frame++) {
      await this.chart.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  }

  get items(): HTMLElement[] {
    return shownAll(this.chart, '[role=treeitem]');
  }

  get names(): string[] {
    return this.items.map(shownText);
  }

  /** The item whose text has these words. */
  item(words: string): HTMLElement {
    const found = this.items.filter((item) => shownText(item).includes(words));
    if (!found[0]) throw new Error(`no item with "${words}" among: ${this.names.join(' | ')}`);
    return found[0];
  }

  get focused(): string {
    const item = this.chart.shadowRoot!.activeElement;
    return item ? shownText(item) : '';
  }

  get viewport(): HTMLElement {
    return this.chart.shadowRoot!.querySelector('.viewport')!;
  }

  get details(): HTMLElement {
    return this.chart.shadowRoot!.querySelector('.details')!;
  }

  async click(words: string): Promise<void> {
    this.item(words).click();
    await this.settled();
  }
}

/** A tree of another organization: `width` children under each node, `depth` levels. */
export function regularTree(width: number, depth: number, id = 'n'): OrganizationNode {
  const children = depth > 1 ? Array.from({ length: width }, (_, k) => regularTree(width, depth - 1, `${id}.${k}`)) : [];
  return { id, name: `Node ${id}`, children };
}

export const chain = (length: number): OrganizationNode => {
  let node: OrganizationNode = { id: `c${length}`, name: `Link ${length}` };
  for (let k = length - 1; k > 0; k--) node = { id: `c${k}`, name: `Link ${k}`, children: [node] };
  return node;
};
