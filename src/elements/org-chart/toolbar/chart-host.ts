import type { Dataset } from '../../../dataset/dataset.js';
import type { LitElement } from 'lit';
import type { Viewport } from '../../../chart/viewport.js';
import type { HitMarks } from './hit-marks.js';
import type { SearchTrail } from './search-trail.js';
import type { OrgChartLayout } from '../layouts.js';
import type { PictureFormat } from '../picture/chart-picture.js';

/** What the tools need of the element whose chart they serve. */
export interface ChartHost extends LitElement {
  readonly deepLink: string | boolean;
  readonly toolbar: boolean;
  layout: OrgChartLayout;
  readonly records: Dataset;
  expandAll(): Promise<void>;
  collapseAll(): Promise<void>;
  download(format?: PictureFormat): Promise<boolean>;
}

/** What the toolbar can have done to the view of a chart. */
export interface ViewTools {
  readonly trail: SearchTrail;
  readonly marks: HitMarks;
  /** @param steps by how many larger; smaller where less than 0 */
  zoom(steps: number): void;
  zoomTo(scale: number): void;
  fit(): void;
  show(view: Viewport): Promise<void>;
  /** The page's address that leads to a node. */
  addressOf(id: string): string;
  reveal(id: string): Promise<boolean>;
}
