import {
  css,
  html,
  LitElement,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { hasOwn } from '../../dataset/own.js';
import { makePropertiesPlain } from '../base/plain-properties.js';
import { version } from '../base/version.js';
import { lazyImport } from '../base/lazy-import.js';
import { RecordsProvider } from './records-provider.js';

/**
 * Gives the elements inside of it records that are newer than those that the library ships, or of another organization.
 * Until they are there, and where they can't be had or aren't right, the elements show what they have.
 *
 * @element kys-dataset
 *
 * @slot - The elements; also a `<script type="application/json">` with records, for pages without a network.
 *
 * @attr {number} refresh - After how many seconds the records are asked for anew, while the page is visible; at least 60.
 *
 * @fires {KysDatasetErrorEvent} kys-dataset-error - The records can't be loaded, or are none: `event.reason` says why.
 */
export class DatasetElement extends LitElement {
  static override styles: CSSResultGroup = [
    css`
      :host {
        display: contents;
      }
    `,
  ];

  static override get properties(): PropertyDeclarations {
    return {
      src: {},
    };
  }

  protected static override finalize(): void {
    if (hasOwn(this, 'finalized')) return;
    makePropertiesPlain(this);
    super.finalize();
  }

  /** The version of the library that this class is of. */
  static readonly version: string = version;

  /** Where the records are, in the form of `kys.json`: https, or of your own site. */
  src = '';

  readonly #provider = new RecordsProvider(this);

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('src'))
      void lazyImport(this, import('../controllers/dataset-source.js'), ({ followSource }) =>
        followSource(this, (records) => this.#provider.give(records)),
      ).then(() => this.#provider.settle());
  }
}
