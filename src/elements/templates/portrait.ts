import { html, type TemplateResult } from 'lit';
import type { Person } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { initials } from './initials.js';

const HUES = 6;

/** Which of the hues is that of a person, on every page. */
function hueOf(id: string): number {
  let sum = 0;
  // Old libraries replace `reduce`.
  for (const letter of id) sum += letter.charCodeAt(0);
  return sum % HUES;
}

/** The initials of a person, over which `loadPhotos` has their photo laid. The name stands beside them. */
export const portrait = (person: Person, words: Words): TemplateResult =>
  html`<span part="initials" class="initials hue-${hueOf(person.id)}" data-person=${person.id} aria-hidden="true"
    >${initials(person, words)}</span
  >`;
