import { defineElement } from '../base/define-element.js';
import { LeadershipElement } from './leadership-element.js';

defineElement('kys-leadership', LeadershipElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-leadership': LeadershipElement;
  }
}
