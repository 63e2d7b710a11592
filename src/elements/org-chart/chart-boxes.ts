import { connector } from '../../chart/connector.js';
import type { Layout } from '../../chart/layout.js';
import { tenth } from '../../chart/tenth.js';

/** What a box says and how it stands among the others. */
export interface Box {
  /** Lines of text by their class; an empty one takes no room. */
  readonly lines: Readonly<Record<string, string>>;
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

/** Writes the lines of a box, in their order; one is made when there is first something to say on it. */
function write(box: Element, lines: Box['lines'], lang: string | undefined): void {
  let line = box.firstElementChild;
  for (const [kind, text] of Object.entries(lines)) {
    if (line?.className !== kind) {
      if (!text) continue;
      const made = document.createElement('span');
      made.className = kind;
      line = box.insertBefore(made, line);
    }
    if (line.textContent !== text) line.textContent = text;
    if (kind === 'name') set(line, 'lang', lang);
    line = line.nextElementSibling;
  }
}

/** A box as a piece of path. */
const outlineOf = ({ x, y, w, h }: Layout, index: number): string =>
  `M${tenth(x[index]!)} ${tenth(y[index]!)}h${tenth(w[index]!)}v${tenth(h[index]!)}h${tenth(-w[index]!)}z`;

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
   * The far nodes are outlines.
   */
  update(
    layout: Layout,
    { nodes, edges, far }: Readonly<Record<'nodes' | 'edges' | 'far', readonly number[]>>,
    boxOf: (index: number) => Box,
  ): void {
    set(this.#lines, 'd', edges.map((edge) => connector(layout, edge)).join(''));
    set(this.#outlines, 'd', far.map((index) => outlineOf(layout, index)).join(''));
    const shown = new Set(nodes.map((index) => layout.tree.nodes[index]!.id));
    for (const [id, box] of this.#boxes) {
      if (shown.has(id)) continue;
      box.remove();
      this.#boxes.delete(id);
    }
    let next = this.stage.children[1] ?? null;
    for (const index of nodes) {
      const box = this.#boxFor(layout.tree.nodes[index]!.id);
      this.#draw(box, layout, index, boxOf(index));
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

  #draw(
    box: HTMLElement,
    { tree, x, y, w, h }: Layout,
    index: number,
    { lines, lang, classes, active, selected }: Box,
  ): void {
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
    write(box, lines, lang);
    const { style } = box;
    // In whole px, or the borders blur.
    style.transform = `translate(${Math.round(x[index]!)}px,${Math.round(y[index]!)}px)`;
    style.width = `${w[index]}px`;
    style.height = `${h[index]}px`;
  }
}
