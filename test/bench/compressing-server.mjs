import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/**
 * Serves texts in Brotli, compressed ahead, as a host does whose visitors have slow lines.
 *
 * @param {ReadonlyMap<string, string>} files by path, such as `kys.js`
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveCompressed(files) {
  const bodies = new Map(Array.from(files, ([path, text]) => [`/${path}`, brotliCompressSync(text)]));
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = bodies.get(pathname);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length })
      .end(body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
