import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import { lazyImport } from '../base/lazy-import.js';
import type { ChartHost } from './toolbar/chart-host.js';
import type { ChartScene } from './chart-scene.js';
import type { ChartTools } from './toolbar/chart-tools.js';
import type { VisitorDeeds } from './visitor-deeds.js';

/** The tools of a chart, which come once they are asked for, and what stands in place of the toolbar until they do. */
export class LazyTools {
  /** The tools, once they have come. */
  loaded: ChartTools | undefined;
  /** Whether they were asked for in vain. Whatever asks next tries again; an update by itself is no wish. */
  failed = false;
  #loading: Promise<ChartTools | undefined> | undefined;
  /** Whether a visitor has asked by the button, which stays until the tools are there: it may have the focus. */
  #retries = false;
  #hadFocus = false;

  readonly #host: ChartHost;
  readonly #scene: ChartScene;
  readonly #deeds: VisitorDeeds;

  constructor(host: ChartHost, scene: ChartScene, deeds: VisitorDeeds) {
    this.#host = host;
    this.#scene = scene;
    this.#deeds = deeds;
  }

  /** @returns `undefined` where they can't be had, of which the console tells. */
  load(): Promise<ChartTools | undefined> {
    return (this.#loading ??= this.#load());
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

  async #load(): Promise<ChartTools | undefined> {
    if (this.failed) {
      this.failed = false;
      this.#host.requestUpdate();
    }
    this.loaded = await lazyImport(
      this.#host,
      import('./toolbar/chart-tools.js'),
      ({ ChartTools }) => new ChartTools(this.#host, this.#scene, this.#deeds),
    );
    this.failed = !this.loaded;
    if (this.failed) this.#loading = undefined;
    // The toolbar comes in place of the button.
    this.#hadFocus = !!this.#host.shadowRoot?.activeElement?.closest('.toolbar');
    this.#host.requestUpdate();
    return this.loaded;
  }

  async #retry(onLoaded: () => void): Promise<void> {
    if (!this.failed) return;
    this.#retries = true;
    if (!(await this.load())) return;
    this.#retries = false;
    await this.#host.updateComplete;
    if (this.#hadFocus) this.#host.renderRoot.querySelector<HTMLElement>('[part~=search]')?.focus();
    onLoaded();
  }
}
