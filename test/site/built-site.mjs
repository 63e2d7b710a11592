/** The built site, at the path that it has in public. */
import { createServer } from 'node:http';
import { address } from '../../scripts/site/address.mjs';
import { folderHandler } from '../../scripts/static-server.mjs';

/** @returns {Promise<{ home: string, close: () => Promise<void> }>} the address of its home page */
export async function serveBuiltSite() {
  const handle = await folderHandler({ root: 'site' });
  const server = createServer((request, response) => {
    if (!request.url.startsWith(address.base)) return response.writeHead(404).end();
    request.url = `/${request.url.slice(address.base.length)}`;
    handle(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    home: `http://127.0.0.1:${server.address().port}${address.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
