import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import { lazyImport } from '../base/lazy-import.js';
import type { ChartHost } from './toolbar/chart-host.js';
import type { ChartScene } from './chart-scene.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { ChartToolbar } from './toolbar/chart-toolbar.js';
import type { ChartTools } from './toolbar/chart-tools.js';
import type { VisitorDeeds } from './visitor-deeds.js';

/** The tools of a chart, which come once they are asked for, and what stands in place of the toolbar until they do. */
export class LazyTools {
  /** The tools, and the toolbar that uses them, once they have come. */
  loaded: ChartTools | undefined;
  toolbar: ChartToolbar | undefined;
  /** Whether they were asked for in vain. Whatever asks next tries again; an update by itself is no wish. */
  failed = false;
  #loading: Promise<ChartTools | undefined> | undefined;
  #toolbarLoading: Promise<ChartToolbar | undefined> | undefined;
  /** Whether a visitor has asked by the button, which stays until the tools are there: it may have the focus. */
  #retries = false;
  #hadFocus = false;

  readonly #host: ChartHost;
  readonly #scene: ChartScene;
  readonly #deeds: VisitorDeeds;
  readonly #choose: (node: OrganizationNode) => void;

  /** @param choose does what a person does who chooses a node */
  constructor(host: ChartHost, scene: ChartScene, deeds: VisitorDeeds, choose: (node: OrganizationNode) => void) {
    this.#host = host;
    this.#scene = scene;
    this.#deeds = deeds;
    this.#choose = choose;
  }

  /** @returns `undefined` where they can't be had, of which the console tells. */
  load(): Promise<ChartTools | undefined> {
    return (this.#loading ??= this.#ask(
      import('./toolbar/chart-tools.js'),
      ({ ChartTools }) => (this.loaded = new ChartTools(this.#host, this.#scene, this.#deeds)),
    ));
  }

  /** Both at once. @returns likewise */
  loadToolbar(): Promise<ChartToolbar | undefined> {
    return (this.#toolbarLoading ??= this.#ask(
      Promise.all([import('./toolbar/chart-toolbar.js'), this.load()]),
      ([{ ChartToolbar }, tools]) =>
        (this.toolbar = tools && new ChartToolbar(this.#host, this.#scene, tools, this.#choose)),
    ));
  }

  /** @param onLoaded is called where they come by a click of the button */
  renderWaiting({ msg }: Words, onLoaded: () => void): TemplateResult {
    const { failed } = this;
    const sentence = failed
      ? msg('图的工具没能加载。', { id: 'chart.tools-not-loaded' })
      : msg('正在加载图的工具…', { id: 'chart.tools-loading' });
    const button = html`<button part="button" aria-busy=${!failed} @click=${() => this.#retry(onLoaded)}>
      ${msg('再试一次', { id: 'chart.try-again' })}
    </button>`;
    return html`<div part="toolbar" class="toolbar" role="status">
      ${sentence} ${failed || this.#retries ? button : nothing}
    </div>`;
  }

  async #ask<Module, Tool>(loading: Promise<Module>, use: (module: Module) => Tool): Promise<Tool | undefined> {
    if (this.failed) {
      this.failed = false;
      this.#host.requestUpdate();
    }
    const tool = await lazyImport(this.#host, loading, use);
    if (!tool) {
      this.failed = true;
      this.#toolbarLoading = undefined;
      if (!this.loaded) this.#loading = undefined;
    }
    // The toolbar comes in place of the button.
    this.#hadFocus = !!this.#host.shadowRoot?.activeElement?.closest('.toolbar');
    this.#host.requestUpdate();
    return tool;
  }

  async #retry(onLoaded: () => void): Promise<void> {
    if (!this.failed) return;
    this.#retries = true;
    if (!(await (this.#host.toolbar ? this.loadToolbar() : this.load()))) return;
    this.#retries = false;
    await this.#host.updateComplete;
    // What that update has asked of the toolbar is drawn behind it.
    await this.#toolbarLoading;
    if (this.#hadFocus) this.#host.renderRoot.querySelector<HTMLElement>('[part~=search]')?.focus();
    onLoaded();
  }
}
