import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Answers requests from the files of a folder, as a plain host of static files would.
 * Only what lies inside the folder is served, links followed; hidden files are not.
 *
 * @param {object} [options]
 * @param {string} [options.root] the folder; the repository's own when left out
 * @param {Readonly<Record<string, string>>} [options.outside] files from elsewhere, each by the path at which it is served
 * @returns {Promise<import('node:http').RequestListener>}
 */
export async function folderHandler({ root = fileURLToPath(new URL('..', import.meta.url)), outside = {} } = {}) {
  const folder = await realpath(root);
  return (request, response) => {
    answer({ folder, outside }, request, response).catch(() => refuse(response, 500));
  };
}

/**
 * Serves the files of a folder on this machine alone.
 *
 * @param {object} [options] those of `folderHandler`, and
 * @param {number} [options.port] 0 takes any free port
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveFolder({ port = 0, ...options } = {}) {
  const server = createServer(await folderHandler(options));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(places, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = requestedPath(request.url);
  const found = path === undefined ? undefined : await findFile(places, path);
  if (!found) return refuse(response, 404);
  // Relative links of a folder's page need the slash at the end of its address.
  if (found.isFolder) return response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
  response.writeHead(200, {
    'content-type': types[extname(found.file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The decoded path, or `undefined` where it is malformed or names a hidden file. */
function requestedPath(url) {
  try {
    // A slash before the path: `//host` must not be read as another host.
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]).replace(/^\/+/, '/');
    const hidden = path.split(/[/\\]/).some((part) => part.startsWith('.'));
    return path.startsWith('/') && !hidden && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function findFile({ folder, outside }, path) {
  try {
    const named = Object.hasOwn(outside, path) ? outside[path] : undefined;
    const file = await realpath(named ?? join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (named === undefined && !file.startsWith(folder + sep)) return undefined;
    const facts = await stat(file);
    return { file, size: facts.size, isFolder: facts.isDirectory() };
  } catch {
    return undefined;
  }
}

function refuse(response, status) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
