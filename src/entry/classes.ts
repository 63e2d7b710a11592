/** The classes of all elements, for those who define or extend them: importing this defines nothing. */
export { ContactElement, type ContactVariant } from '../elements/contact/contact-element.js';
export { KysCopyEvent } from '../elements/contact/copy-event.js';
export type { CopyMethod } from '../elements/contact/copy-text.js';
export { KysTopicSelectEvent } from '../elements/contact/topic-select-event.js';
export { GroupCardElement, type GroupCardVariant } from '../elements/group-card/group-card-element.js';
export { GroupListElement } from '../elements/group-list/group-list-element.js';
export { KysGroupSelectEvent } from '../elements/group-select-event.js';
export type { Theme } from '../elements/kys-element.js';
export { LeadershipElement } from '../elements/leadership/leadership-element.js';
export type { PictureFormat } from '../elements/org-chart/chart-picture.js';
export { KysNodeSelectEvent } from '../elements/org-chart/node-select-event.js';
export { OrgChartElement, type OrgChartLayout } from '../elements/org-chart/org-chart-element.js';
export { PersonCardElement, type PersonCardVariant } from '../elements/person-card/person-card-element.js';
export { TimelineElement } from '../elements/timeline/timeline-element.js';
export { bundledDataset } from '../dataset/bundled.js';
export { Dataset } from '../dataset/dataset.js';
export type { OrganizationKind, OrganizationNode } from '../dataset/organization-tree.js';
export type * from '../dataset/records.js';
