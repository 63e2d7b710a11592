import type { LitElement } from 'lit';
import type { Dataset } from '../../../dataset/dataset.js';

/** What the details need of the element whose chart they tell about. */
export interface DetailsHost extends LitElement {
  readonly records: Dataset;
}
