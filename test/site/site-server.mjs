/** The built site, served as it will be: below the path of its address, and as pages of another origin would see it. */
import { readdirSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { folderHandler } from '../../scripts/static-server.mjs';
import { address } from '../../scripts/site/address.mjs';

/** Where `npm run site` puts it. */
export const SITE = fileURLToPath(new URL('../../site', import.meta.url));

/**
 * @param {object} [options]
 * @param {string} [options.folder] of the built site
 * @param {string} [options.base] the path that it was built for
 * @param {(path: string) => string | undefined} [options.change] a script to serve in place of the one at a path
 */
export async function serveSite({ folder = SITE, base = address.base, change = () => undefined } = {}) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`no site in ${folder}: run npm run build && npm run site`);
  const handle = await folderHandler({ root: folder });
  const server = createServer((request, response) => {
    if (!request.url.startsWith(base)) return response.writeHead(404).end();
    request.url = `/${request.url.slice(base.length)}`;
    response.setHeader('access-control-allow-origin', '*');
    const changed = change(request.url);
    if (changed !== undefined) return response.setHeader('content-type', 'text/javascript').end(changed);
    handle(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    /** The address of the home page. */
    home: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}

/** The pages of the site, by their paths in it: all but files of the library and of the records. */
export const pagesIn = (folder = SITE) =>
  readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !/^(?:\d|data\/|404)/.test(path))
    .sort();
