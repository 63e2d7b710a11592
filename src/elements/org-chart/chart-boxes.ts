import { connector } from '../../chart/connector.js';
import type { Layout } from '../../chart/layout.js';
import type { InView } from '../../chart/nodes-in-view.js';

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

/** A box in the document, and what was last written to it: to compare with that is cheaper than to read it there. */
class ShownBox {
  readonly element = document.createElement('div');
  readonly #lines: Record<string, HTMLElement> = {};
  #attributes: Record<string, string | undefined> = {};
  #texts: Readonly<Record<string, string>> = {};
  #style = '';

  constructor() {
    this.element.setAttribute('role', 'treeitem');
  }

  /** Writes what differs. An attribute without a value there is none of. */
  write(attributes: Record<string, string | undefined>, texts: Readonly<Record<string, string>>, style: string): void {
    for (const name in attributes) {
      const value = attributes[name];
      if (value === this.#attributes[name]) continue;
      if (value === undefined) this.element.removeAttribute(name);
      else this.element.setAttribute(name, value);
    }
    this.#attributes = attributes;
    for (const kind in texts) if (texts[kind] !== (this.#texts[kind] ?? '')) this.#line(kind).textContent = texts[kind]!;
    this.#texts = texts;
    if (style !== this.#style) this.element.style.cssText = this.#style = style;
  }

  /** A line, made when there is first something to say on it. */
  #line(kind: string): HTMLElement {
    let line = this.#lines[kind];
    if (!line) {
      line = this.#lines[kind] = document.createElement('span');
      line.className = kind;
      this.element.append(line);
    }
    return line;
  }
}

/**
 * The boxes and lines of a chart in the document: an item of a flat tree for each node in view, and one path for all
 * lines. Written by hand and not by templates: a view of 200 boxes changes with every frame that scrolls. Styles are
 * set by script, as a strict content security policy allows.
 */
export class ChartBoxes {
  readonly #boxes = new Map<string, ShownBox>();
  /** The element that holds the boxes. */
  readonly stage: Element;
  readonly #path: Element;
  #lines = '';

  /** @param stage its first child is the drawing of the lines. */
  constructor(stage: Element) {
    this.stage = stage;
    this.#path = stage.querySelector('path')!;
  }

  /** Shows the nodes in view, in the order of reading, and no others. A box in the document stays where it stands. */
  update(layout: Layout, { nodes, edges }: InView, boxOf: (index: number) => Box): void {
    const lines = edges.map((edge) => connector(layout, edge)).join('');
    if (lines !== this.#lines) this.#path.setAttribute('d', (this.#lines = lines));
    const shown = new Set(nodes.map((index) => layout.tree.nodes[index]!.id));
    for (const [id, { element }] of this.#boxes) {
      if (shown.has(id)) continue;
      element.remove();
      this.#boxes.delete(id);
    }
    let next = this.stage.children[1] ?? null;
    for (const index of nodes) {
      const { id } = layout.tree.nodes[index]!;
      let box = this.#boxes.get(id);
      if (!box) this.#boxes.set(id, (box = new ShownBox()));
      draw(box, layout, index, boxOf(index));
      if (box.element === next) next = next.nextElementSibling;
      else this.stage.insertBefore(box.element, next);
    }
  }
}

function draw(box: ShownBox, { tree, x, y, w, h }: Layout, index: number, { lines, lang, classes, active, selected }: Box): void {
  const level = tree.level[index]!;
  const parent = tree.hasChildren[index];
  // The page may style what the styles do.
  const names = `node level-${level} ${parent ? 'branch ' : ''}${classes}`;
  const attributes = {
    class: names,
    part: names,
    tabindex: active ? '0' : '-1',
    'data-index': `${index}`,
    'aria-level': `${level}`,
    'aria-posinset': `${tree.posInSet[index]}`,
    'aria-setsize': `${tree.setSize[index]}`,
    'aria-selected': `${selected}`,
    'aria-expanded': parent ? `${!!tree.isOpen[index]}` : undefined,
    lang,
  };
  // In whole px, or the borders blur.
  const place = `transform:translate(${Math.round(x[index]!)}px,${Math.round(y[index]!)}px)`;
  box.write(attributes, lines, `${place};width:${w[index]}px;height:${h[index]}px`);
}
