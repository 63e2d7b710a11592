/** While the site is being written: the files of the library and the records, at the addresses they have on the built site. */
import { fileURLToPath } from 'node:url';
import { folderHandler } from '../static-server.mjs';
import { address, libraryFolder } from './address.mjs';

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folders of the repository by their addresses; tests and what they load lie where they are. */
const served = {
  [libraryFolder]: folder('dist'),
  [`${address.base}data/v1/`]: folder('dist/data/v1'),
};

/** @returns {import('vite').Plugin} */
export const libraryFiles = () => ({
  name: 'library-files',
  apply: 'serve',
  async configureServer(server) {
    server.watcher.add(folder('dist/kys.loader.js'));
    server.watcher.on('change', (file) => {
      if (file === folder('dist/kys.loader.js')) server.hot.send({ type: 'full-reload' });
    });
    for (const [at, root] of Object.entries(served)) {
      const handle = await folderHandler({ root });
      server.middlewares.use((request, response, next) => {
        if (!request.url.startsWith(at)) return next();
        request.url = `/${request.url.slice(at.length)}`;
        handle(request, response);
      });
    }
  },
});
