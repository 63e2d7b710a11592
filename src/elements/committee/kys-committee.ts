import '../group-card/kys-group-card.js';
import '../leadership/kys-leadership.js';
import '../org-chart/kys-org-chart.js';
import '../people/kys-people.js';
import { defineElement } from '../base/define-element.js';
import { CommitteeElement } from './committee-element.js';

defineElement('kys-committee', CommitteeElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-committee': CommitteeElement;
  }
}
