import { defineElement } from '../base/define-element.js';
import { TimelineElement } from './timeline-element.js';

defineElement('kys-timeline', TimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'kys-timeline': TimelineElement;
  }
}
