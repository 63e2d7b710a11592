import { defineElement } from '../base/define-element.js';
import { GroupCardElement } from './group-card-element.js';

defineElement('kys-group-card', GroupCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-group-card': GroupCardElement;
  }
}
