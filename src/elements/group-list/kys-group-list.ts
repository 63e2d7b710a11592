import '../group-card/kys-group-card.js';
import { defineElement } from '../base/define-element.js';
import { GroupListElement } from './group-list-element.js';

defineElement('kys-group-list', GroupListElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-group-list': GroupListElement;
  }
}
