import { html, type TemplateResult } from 'lit';
import type { Person } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { initials } from './initials.js';

/** The initials of a person, over which `loadPhotos` has their photo laid. The name stands beside them. */
export const portrait = (person: Person, words: Words): TemplateResult =>
  html`<span part="initials" class="initials" data-person=${person.id} aria-hidden="true"
    >${initials(person, words)}</span
  >`;
