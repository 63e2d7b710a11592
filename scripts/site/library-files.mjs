/**
 * While the site is being written: the files of the library and the records, at the addresses that they have on the built
 * site, and the pages for tests, such as `/test/hosts/all-elements.html`.
 */
import { fileURLToPath } from 'node:url';
import { installedStyles } from '../../test/hosts/installed-styles.mjs';
import { folderHandler } from '../static-server.mjs';
import { address, libraryFolder } from './address.mjs';

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folders by the beginning of addresses; of the repository's own, the addresses stay whole. */
const SERVED = [
  { at: libraryFolder, root: folder('dist') },
  { at: `${address.base}data/v1/`, root: folder('dist/data/v1') },
  ...['/test/', '/dist/', '/node_modules/'].map((at) => ({
    at,
    keeps: true,
    root: folder(''),
    outside: installedStyles,
  })),
];

/** @returns {import('vite').Plugin} */
export const libraryFiles = () => ({
  name: 'library-files',
  apply: 'serve',
  async configureServer(server) {
    // The last file that a build of the library writes.
    const built = folder('dist/web-types.json');
    server.watcher.add(built);
    server.watcher.on('all', (event, file) => {
      if (file === built && event !== 'unlink') server.hot.send({ type: 'full-reload' });
    });
    for (const { at, keeps, ...options } of SERVED) {
      const handle = await folderHandler(options);
      server.middlewares.use((request, response, next) => {
        if (!request.url.startsWith(at)) return next();
        if (!keeps) request.url = `/${request.url.slice(at.length)}`;
        handle(request, response);
      });
    }
  },
});
