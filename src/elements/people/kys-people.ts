import { defineElement } from '../base/define-element.js';
import { PeopleElement } from './people-element.js';

defineElement('kys-people', PeopleElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-people': PeopleElement;
  }
}
