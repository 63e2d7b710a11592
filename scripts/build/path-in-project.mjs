import { relative } from 'node:path';

/** A module's path from the root of the project, with slashes on every system: rollup's ids are absolute. */
export const pathInProject = (id) => relative(process.cwd(), id).replaceAll('\\', '/');
