import { brokenTexts, type BoxTexts, type Lettering } from '../../chart/box-size.js';
import { connector } from '../../chart/connector.js';
import type { Layout } from '../../chart/layout.js';
import type { NodeLine } from './node-text.js';

/** What a box says and how it stands among the others. */
export interface Box {
  readonly says: BoxTexts<NodeLine>;
  /** The language of the name, where it is another than that of the chart. */
  readonly lang: string | undefined;
  readonly classes: string;
  readonly active: boolean;
  readonly selected: boolean;
}

/** Sets an attribute where it differs; without a value there is none. */
function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Writes the texts of a box below one another, each broken into its lines as the layout has measured them. */
function write(box: Element, { says, lang }: Box, width: number, lettering: Lettering): void {
  const broken = brokenTexts(says, width, lettering);
  const parts = says.texts.map(({ kind }, at) => ({
    kind: `${kind}`,
    text: broken[at]!.map((one) => one.trimEnd()).join('\n'),
  }));
  // What opens and closes a branch: without a word, as keys do the same.
  if (says.marked) parts.push({ kind: 'mark', text: '' });
  parts.forEach(({ kind, text }, at) => {
    const part = box.children[at] ?? box.appendChild(document.createElement('span'));
    set(part, 'class', kind);
    if (part.textContent !== text) part.textContent = text;
    set(part, 'lang', kind === 'name' ? lang : undefined);
  });
  while (box.children.length > parts.length) box.lastElementChild!.remove();
}

/** What of a chart is to be shown: boxes and lines by the index of their nodes, and a path around boxes without a text. */
export interface PartInView {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly outlines: string;
}

/**
 * The boxes and lines of a chart in the document: an item of a flat tree for each node in view, and one path for all
 * lines. Written by hand and not by templates: a view of 200 boxes changes with every frame that scrolls. Styles are
 * set by script, as a strict content security policy allows.
 */
export class ChartBoxes {
  readonly #boxes = new Map<string, HTMLElement>();
  /** The element that holds the boxes. */
  readonly stage: Element;
  readonly #lines: Element;
  readonly #outlines: Element;

  /** @param stage its first child is a drawing with two paths, of the lines and of boxes that are an outline alone. */
  constructor(stage: Element) {
    this.stage = stage;
    [this.#lines, this.#outlines] = stage.querySelectorAll('path') as unknown as [Element, Element];
  }

  /**
   * Shows the nodes and lines in view, in the order of reading, and no others. A box in the document stays where it stands.
   */
  update(
    layout: Layout,
    { nodes, edges, outlines }: PartInView,
    boxOf: (index: number) => Box,
    lettering: Lettering,
  ): void {
    set(this.#lines, 'd', edges.map((edge) => connector(layout, edge)).join(''));
    set(this.#outlines, 'd', outlines);
    const shown = new Set(nodes.map((index) => layout.tree.nodes[index]!.id));
    for (const [id, box] of this.#boxes) {
      if (shown.has(id)) continue;
      box.remove();
      this.#boxes.delete(id);
    }
    let next = this.stage.children[1] ?? null;
    for (const index of nodes) {
      const box = this.#boxFor(layout.tree.nodes[index]!.id);
      const says = boxOf(index);
      this.#draw(box, layout, index, says);
      write(box, says, layout.w[index]!, lettering);
      if (box === next) next = next.nextElementSibling;
      else this.stage.insertBefore(box, next);
    }
  }

  #boxFor(id: string): HTMLElement {
    let box = this.#boxes.get(id);
    if (!box) {
      box = document.createElement('div');
      box.setAttribute('role', 'treeitem');
      this.#boxes.set(id, box);
    }
    return box;
  }

  #draw(box: HTMLElement, { tree, x, y, w, h }: Layout, index: number, { classes, active, selected }: Box): void {
    const level = tree.level[index]!;
    const parent = tree.hasChildren[index];
    // The page may style what the styles do.
    const names = `node level-${level} ${parent ? 'branch ' : ''}${classes}`;
    set(box, 'class', names);
    set(box, 'part', names);
    set(box, 'tabindex', active ? '0' : '-1');
    set(box, 'data-index', `${index}`);
    set(box, 'aria-level', `${level}`);
    set(box, 'aria-posinset', `${tree.posInSet[index]}`);
    set(box, 'aria-setsize', `${tree.setSize[index]}`);
    set(box, 'aria-selected', `${selected}`);
    set(box, 'aria-expanded', parent ? `${!!tree.isOpen[index]}` : undefined);
    const { style } = box;
    // In whole px, or the borders blur.
    style.transform = `translate(${Math.round(x[index]!)}px,${Math.round(y[index]!)}px)`;
    style.width = `${w[index]}px`;
    style.height = `${h[index]}px`;
  }
}
