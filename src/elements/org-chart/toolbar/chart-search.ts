import { byId } from '../../../dataset/by-id.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import { tagsOf } from '../../../dataset/tags.js';
import type { Words } from '../../../language/words.js';
import { writtenNumber } from '../../../locales/written-number.js';
import { emptyByEscape } from '../../../page/empty-by-escape.js';
import { isOfComposition, tellsKey, typedBy } from '../../controllers/composition.js';
import type { ChartScene } from '../chart-scene.js';
import { nodeText } from '../node-text.js';
import { ChartFinder } from './chart-finder.js';
import type { ChartHost, ViewTools } from './chart-host.js';
import { setHidden, toolbarButton } from './toolbar-button.js';
import { icon } from './toolbar-icons.js';

/** So long after the last letter, ms, what was found is said to those who don't see it. */
const PAUSE = 500;

/** The search of a chart: a field, what it has found, and buttons to go on. */
export class ChartSearch {
  readonly field = document.createElement('input');
  readonly form = document.createElement('form');
  /** Which of the hits the visitor is at; the same is said by a line that can't be seen, once they pause. */
  readonly found = document.createElement('span');
  readonly spoken = document.createElement('span');
  readonly #finder = new ChartFinder((node) => this.#tagNames(node));
  readonly #host: ChartHost;
  readonly #scene: ChartScene;
  readonly #tools: ViewTools;
  readonly #choose: (node: OrganizationNode) => void;
  #words!: Words;
  /** To go on among several hits; not there where there is one. */
  #steps: readonly HTMLElement[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ChartHost, scene: ChartScene, tools: ViewTools, choose: (node: OrganizationNode) => void) {
    this.#host = host;
    this.#scene = scene;
    this.#tools = tools;
    this.#choose = choose;
    this.found.className = 'found';
    // It may begin with a number, which tells nothing of where a text begins.
    this.found.dir = 'auto';
    this.spoken.className = 'heard';
    this.spoken.setAttribute('role', 'status');
    this.form.setAttribute('role', 'search');
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#enter();
    });
    this.#listen();
  }

  /** Is built anew in another language; the field itself stays, with what is in it. */
  build(words: Words): void {
    const { msg } = words;
    this.#words = words;
    const label = msg('在图中查找', { id: 'tools.find' });
    this.field.placeholder = label;
    this.field.setAttribute('aria-label', label);
    // A page may have another search, such as that of a list.
    this.form.setAttribute('aria-label', label);
    this.#steps = [
      toolbarButton({ icon: 'previous', name: msg('上一个', { id: 'tools.previous' }), press: () => this.#step(-1) }),
      toolbarButton({ icon: 'next', name: msg('下一个', { id: 'tools.next' }), press: () => this.#step(1) }),
    ];
    this.form.replaceChildren(icon('search'), this.field, ...this.#steps);
  }

  /** A tree that has changed is searched anew. */
  update(): void {
    if (this.#finder.ask(this.#finder.query, this.#scene.state.whole.nodes)) this.show();
    this.#tools.marks.update(this.#finder.query);
  }

  /** Says something else than what was found, until it is found anew. */
  say(text: string): void {
    if (this.found.textContent !== text) this.found.textContent = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => (this.spoken.textContent = text), PAUSE);
  }

  /** Says which of the hits the visitor is at, and marks them in the chart. */
  show(): void {
    const { query, hits } = this.#finder;
    this.say(query ? this.#sentence() : '');
    for (const button of this.#steps) setHidden(button, hits.size < 2, this.field);
    if (!hits.size && !this.#scene.hits.size) return;
    this.#scene.hits = hits;
    this.#host.requestUpdate();
  }

  #sentence(): string {
    const { msg, language } = this.#words;
    const { hits, at, current } = this.#finder;
    const { nodes, parent, indexOf } = this.#scene.state.whole;
    const index = current === undefined ? -1 : indexOf(current);
    const node = nodes[index];
    if (!node) return msg('没有找到', { id: 'tools.none' });
    const place = nodes[parent[index]!];
    const title = nodeText(node, 'title', this.#words);
    const [one, all] = [at + 1, hits.size].map((count) => writtenNumber(count, language));
    const whom = [nodeText(node, 'name', this.#words), title && place && nodeText(place, 'name', this.#words), title];
    return `${one}/${all} ${whom.filter(Boolean).join(' · ')}`;
  }

  #listen(): void {
    const { field } = this;
    field.type = 'search';
    field.autocomplete = 'off';
    field.part.add('search');
    let text = '';
    let hasKeys = false;
    const find = (event: Event): void => {
      const { nodes } = this.#scene.state.whole;
      const typed = typedBy(event, hasKeys);
      if (typed === 'text') text = field.value;
      const isAnswered = typed === 'draft' && this.#finder.answers(field.value, nodes);
      this.#ask(isAnswered ? field.value : text);
    };
    field.addEventListener('input', find);
    field.addEventListener('compositionend', find);
    field.addEventListener('keydown', emptyByEscape);
    field.addEventListener('keydown', (event) => {
      hasKeys = tellsKey(event);
      const { key, shiftKey } = event;
      // With Shift as in the search of browsers; the Enter key alone chooses, by the form.
      const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' || (key === 'Enter' && shiftKey) ? -1 : 0;
      if (!by || isOfComposition(event) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.#step(by);
    });
  }

  #ask(query: string): void {
    const isNew = !this.#finder.query;
    if (!this.#finder.ask(query, this.#scene.state.whole.nodes)) return;
    if (query && isNew) this.#tools.trail.begin();
    this.#step(0);
    if (query) return;
    const view = this.#tools.trail.end();
    this.#host.requestUpdate();
    if (view) void this.#tools.show(view);
  }

  #step(by: number): void {
    this.#finder.step(by);
    void this.#reveal();
    this.show();
  }

  async #reveal(): Promise<void> {
    const { current } = this.#finder;
    if (current === undefined) return;
    let shown: Promise<unknown> | undefined;
    this.#tools.trail.open(() => {
      shown = this.#tools.reveal(current);
    });
    await shown;
  }

  /** Chooses the hit at which the visitor is; once it is chosen, the next one. */
  async #enter(): Promise<void> {
    if (this.#finder.current === this.#scene.chosen.id) {
      this.#finder.step(1);
      this.show();
    }
    const { current } = this.#finder;
    await this.#reveal();
    const { nodes, indexOf } = this.#scene.state.whole;
    const node = current === undefined ? undefined : nodes[indexOf(current)];
    if (node) this.#choose(node);
  }

  /** A group is found by its tags, too. */
  #tagNames({ group: id }: OrganizationNode): readonly string[] {
    const { records } = this.#host;
    const group = id === undefined ? undefined : byId(records.groups).get(id);
    return group ? tagsOf(records, group).flatMap(({ name }) => Object.values(name)) : [];
  }
}
