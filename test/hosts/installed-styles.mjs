/**
 * Style sheets of packages that are too large to install for every check: antd has 61 MB and 48 dependencies. Each by the
 * path at which a page asks for it, and the environment variable that names the file where there is one, as
 * `npm run test:hosts` sets it.
 */
const STYLES = { '/test/hosts/installed/antd-reset.css': 'ANTD_RESET' };

/** The files that there are, as for `serveFolder`. */
export const installedStyles = Object.fromEntries(
  Object.entries(STYLES).flatMap(([path, variable]) => (process.env[variable] ? [[path, process.env[variable]]] : [])),
);
