/**
 * The filters and orders of a list. Loads on request: when somebody opens them, or where the page or its address asks for
 * some.
 */
export { arrange } from './arrange.js';
export { closesFilters, filterPanel } from './filter-panel.js';
export { panelStyles } from './filter-panel.styles.js';
export { tellLater } from './tell-later.js';
