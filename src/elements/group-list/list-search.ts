/**
 * Finds groups in a list, says and marks what it has found, and knows what was meant where it finds nothing. Loads on
 * request: not every list can be searched.
 */
export { groupSearch } from '../../dataset/search.js';
export { markHits } from './hits.js';
export { answerSearch } from './search-answer.js';
export { tellLater } from './tell-later.js';
