import { defineElement } from '../base/define-element.js';
import { ContactElement } from './contact-element.js';

defineElement('kys-contact', ContactElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-contact': ContactElement;
  }
}
