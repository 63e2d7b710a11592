import { defineElement } from '../base/define-element.js';
import { OrgChartElement } from './org-chart-element.js';

defineElement('kys-org-chart', OrgChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-org-chart': OrgChartElement;
  }
}
