/** Finds groups in a list. Loads on request: not every list can be searched. */
export { groupSearch } from '../../dataset/search.js';
