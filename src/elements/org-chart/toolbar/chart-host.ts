import type { Dataset } from '../../../dataset/dataset.js';
import type { LitElement } from 'lit';
import type { Point } from '../../../chart/viewport.js';
import type { PictureFormat } from '../picture/chart-picture.js';

/** What the tools need of the element whose chart they serve. */
export interface ChartHost extends LitElement {
  readonly deepLink: string | boolean;
  readonly records: Dataset;
  download(format?: PictureFormat): Promise<boolean>;
}

/** What the toolbar can have done to the view of a chart. */
export interface ViewTools {
  zoom(factor: number, point?: Point): void;
  zoomTo(scale: number): void;
  fit(): void;
  reveal(id: string): Promise<boolean>;
}
