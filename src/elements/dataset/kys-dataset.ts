import { defineElement } from '../base/define-element.js';
import { DatasetElement } from './dataset-element.js';

defineElement('kys-dataset', DatasetElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-dataset': DatasetElement;
  }
}
