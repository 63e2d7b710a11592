import { defineElement } from '../base/define-element.js';
import { PersonCardElement } from './person-card-element.js';

defineElement('kys-person-card', PersonCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-person-card': PersonCardElement;
  }
}
