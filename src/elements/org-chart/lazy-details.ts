import { html, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import { lazyImport } from '../base/lazy-import.js';
import type { ChartScene } from './chart-scene.js';
import type { ChartDetails } from './details/chart-details.js';
import type { DetailsHost } from './details/details-host.js';

/** What is told of the node chosen, and what answers a pointer: comes with the first that enters, or the first choice. */
export class LazyDetails {
  #loaded: ChartDetails | undefined;
  #loading: Promise<unknown> | undefined;
  #failed = false;
  readonly #host: DetailsHost;
  readonly #scene: ChartScene;

  constructor(host: DetailsHost, scene: ChartScene) {
    this.#host = host;
    this.#scene = scene;
  }

  /** The place of it, with what screen readers say, which is text alone; the rest comes on request. */
  render(words: Words): TemplateResult {
    const hasFailed = this.#failed && this.#scene.chosen.id;
    return html`<div part="details">
      <slot name="details"
        ><div role="status" class=${hasFailed ? 'note' : 'heard'}>
          ${hasFailed ? words.msg('图的工具没能加载。', { id: 'chart.tools-not-loaded' }) : this.#loaded?.textFor(words)}
        </div></slot
      >
    </div>`;
  }

  /** A person has chosen a node, maybe the same once more. */
  show(): void {
    this.#loaded?.open();
    if (this.#failed) this.#loading = undefined;
  }

  /** After each update of the chart: another node may be chosen, or be told otherwise. */
  update(words: Words): void {
    if (this.#loaded) this.#loaded.update(words);
    else if (this.#scene.chosen.id) void this.load();
  }

  readonly load = (): Promise<unknown> => (this.#loading ??= this.#load());

  async #load(): Promise<void> {
    this.#loaded = await lazyImport(
      this.#host,
      import('./details/chart-details.js'),
      (module) => new module.ChartDetails(this.#host, this.#scene),
    );
    this.#failed = !this.#loaded;
    this.#host.requestUpdate();
  }
}
