import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { FoundingDay } from '../../dataset/founding-days.js';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { groupFacts } from '../templates/group-facts.js';
import { heading } from '../templates/heading.js';

/** Of a group, on a page that has no card for it: who leads it, how to write to it and since when it exists. */
export const groupText = (
  group: Group,
  founded: FoundingDay,
  records: Dataset,
  words: Words,
  level: string,
): TemplateResult =>
  html`${heading(level, 'name', words.text(group.name))}
  ${groupFacts(group, { founded }, records, words, founded.date ? 'card' : 'compact')}`;
