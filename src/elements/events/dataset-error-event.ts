import type { FetchFailure } from '../../dataset/fetch-dataset.js';
import type { DatasetError } from '../../dataset/parse-dataset.js';

/** What can be wrong with a dataset from elsewhere, or with the way to it. */
export type DatasetFailure = FetchFailure | DatasetError['reason'];

/** A dataset could not be loaded, or is none: what was shown stays. Bubbles through shadow roots. */
export class KysDatasetErrorEvent extends Event {
  /** `address`, `network`, `timeout`, `redirect`, `status`, `type`, `size`; of what did come: `syntax`, `version`, `shape`. */
  readonly reason: DatasetFailure;
  /** What is wrong in words, and where, in English. */
  readonly problem: string;

  constructor(reason: DatasetFailure, problem: string) {
    super('kys-dataset-error', { bubbles: true, composed: true });
    this.reason = reason;
    this.problem = problem;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kys-dataset-error': KysDatasetErrorEvent;
  }
}
