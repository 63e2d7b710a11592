import type { LitElement } from 'lit';
import { addStyles } from '../base/late-styles.js';
import { panelStyles } from './filter-panel.styles.js';

/**
 * The filters and orders of a list. Loads on request: when somebody opens them, or where the page or its address asks for
 * some.
 */
export { arrange } from './arrange.js';
export { closesFilters, filterPanel } from './filter-panel.js';
export { tellLater } from './tell-later.js';

/** Gives the styles of the panel to a list. */
export const stylePanel = (list: LitElement): void => addStyles(list, panelStyles);
