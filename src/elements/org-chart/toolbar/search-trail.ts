import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import type { Viewport } from '../../../chart/viewport.js';
import type { ChartScene } from '../chart-scene.js';

/** What a search has opened, so as to close it again. */
export class SearchTrail {
  readonly #scene: ChartScene;
  #before: { readonly open: ReadonlySet<string>; active: string; chosen: string; view: Viewport } | undefined;
  /** What was open after the search had opened something last: where more or less is, the visitor has done it. */
  #left: ReadonlySet<string> = new Set();

  constructor(scene: ChartScene) {
    this.#scene = scene;
  }

  /** Remembers how the chart was before the search. */
  begin(): void {
    const { active, chosen, viewport } = this.#scene;
    viewport.read();
    this.#left = this.#open();
    this.#before ??= { open: this.#left, active, chosen: chosen.id, view: viewport.view };
  }

  /** Opens something for the search. */
  open(act: () => void): void {
    const isTouched = !this.#isLeft();
    act();
    if (!isTouched) this.#left = this.#open();
  }

  /**
   * Closes what the search has opened, unless the visitor has opened or closed something meanwhile. What leads to a node
   * chosen meanwhile stays open.
   *
   * @returns the view to go back to, where the visitor has gone nowhere by the search
   */
  end(): Viewport | undefined {
    const before = this.#before;
    this.#before = undefined;
    if (!before || !this.#isLeft()) return undefined;
    const { state, chosen } = this.#scene;
    const hasChosen = chosen.id !== before.chosen;
    const kept = new Set(hasChosen ? this.#above(chosen.id) : []);
    const opened = state.whole.nodes.filter((node) => state.isOpen(node) && !before.open.has(node.id));
    state.set(
      opened.filter(({ id }) => !kept.has(id)),
      false,
    );
    if (hasChosen) return undefined;
    this.#scene.active = before.active;
    return before.view;
  }

  #above(id: OrganizationNode['id']): readonly string[] {
    const { nodes, parent, indexOf } = this.#scene.state.whole;
    const ids: string[] = [];
    for (let at = parent[indexOf(id)] ?? -1; at >= 0; at = parent[at]!) ids.push(nodes[at]!.id);
    return ids;
  }

  #isLeft(): boolean {
    const now = this.#open();
    return now.size === this.#left.size && [...now].every((id) => this.#left.has(id));
  }

  #open(): ReadonlySet<string> {
    const { state } = this.#scene;
    return new Set(state.whole.nodes.filter(state.isOpen).map(({ id }) => id));
  }
}
