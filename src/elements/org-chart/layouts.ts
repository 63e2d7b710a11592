/** How a chart can lie, the default first. */
export const LAYOUTS = ['auto', 'top-down', 'start-to-end', 'outline'] as const;
export type OrgChartLayout = (typeof LAYOUTS)[number];
