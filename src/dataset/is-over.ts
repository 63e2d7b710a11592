import type { Meta } from './records.js';

/** Whether a term is over by the calendar of whoever looks: `2024`, or `2023-2024`, in 2025. Records from elsewhere may have none. */
export const isOver = (meta: Pick<Meta, 'term'> | undefined): boolean =>
  +`${meta?.term}`.slice(-4) < new Date().getFullYear();
