/** Where the site is public: `homepage` in package.json, the one line to change, or `SITE_ADDRESS` for a build elsewhere. */
import { readFileSync } from 'node:fs';

const { homepage, repository, version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const { href, origin, pathname } = new URL(process.env.SITE_ADDRESS ?? homepage);

/** The address of the home page, and its parts: `https://example.org/elements/` has the base `/elements/`. */
export const address = { href, origin, base: pathname };

/** Where pages find the files of this version. */
export const libraryFolder = `${address.base}${version}/`;

/** Where the repository is: `repository` in package.json. */
export const repositoryAddress = repository.url.replace(/^git\+|\.git$/g, '');

export { version };
