/** The classes of all elements, for those who define or extend them: importing this defines nothing. */
export { GroupCardElement, type GroupCardVariant } from '../elements/group-card/group-card-element.js';
export { KysGroupSelectEvent } from '../elements/group-select-event.js';
export { Dataset } from '../dataset/dataset.js';
export { bundledDataset } from '../dataset/bundled.js';
export type * from '../dataset/records.js';
