import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { checkLink, checkLinks, type LinkOptions } from './check-link.js';

/** A server of pages in every condition, under https://pages.test as far as the check can tell. */
const PAGES: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/fine': (_, response) => response.writeHead(200).end('fine'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/gone-for-good': (_, response) => response.writeHead(410).end(),
  '/sign-in': (_, response) => response.writeHead(401).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/busy': (_, response) => response.writeHead(429).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/hides-from-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/moved': (_, response) => response.writeHead(302, { location: '/fine' }).end(),
  '/to-sign-in': (_, response) => response.writeHead(302, { location: 'https://pages.test/sign-in?back=1' }).end(),
  '/to-gone': (_, response) => response.writeHead(301, { location: 'gone' }).end(),
  '/to-http': (_, response) => response.writeHead(301, { location: 'http://pages.test/fine' }).end(),
  '/to-script': (_, response) => response.writeHead(301, { location: 'javascript:alert(1)' }).end(),
  '/around': (_, response) => response.writeHead(302, { location: '/around' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/silent': () => undefined,
  '/endless': (_, response) => {
    response.writeHead(200).flushHeaders();
    const timer = setInterval(() => response.write('more'), 5);
    response.on('close', () => clearInterval(timer));
  },
  '/hangs-up': ({ socket }) => socket.destroy(),
};

describe('the check of a link', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const page = PAGES[request.url!.split('?')[0]!];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  const options: Partial<LinkOptions> = {
    fetch: (url, init) =>
      fetch(
        String(url).replace('https://pages.test', `http://127.0.0.1:${(server.address() as AddressInfo).port}`),
        init,
      ),
  };
  before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Waits long for all but the one that never answers: a machine may pause. */
  const check = (path: string): ReturnType<typeof checkLink> =>
    checkLink(`https://pages.test${path}`, path === '/silent' ? { ...options, timeout: 300 } : options);
  const stateOf = async (path: string): Promise<string> => (await check(path)).state;

  for (const [state, paths] of Object.entries({
    alive: ['/fine', '/sign-in', '/forbidden', '/no-head', '/hides-from-head', '/moved', '/to-sign-in', '/endless'],
    dead: ['/gone', '/gone-for-good', '/to-gone', '/not-there'],
    unsure: ['/broken', '/busy', '/to-http', '/to-script', '/around', '/nowhere', '/silent', '/hangs-up'],
  })) {
    for (const path of paths) it(`calls ${path} ${state}`, async () => assert.equal(await stateOf(path), state));
  }

  it('says why', async () => {
    const why = async (path: string): Promise<string> => (await check(path)).why;
    assert.equal(await why('/gone'), '404');
    assert.equal(await why('/silent'), 'no answer in 0.3 s');
    assert.equal(await why('/to-http'), 'not https: http://pages.test/fine');
    assert.equal(await why('/around'), 'more than 5 redirects');
  });

  it('asks nothing but over https', async () => {
    asked.length = 0;
    const port = (server.address() as AddressInfo).port;
    for (const url of [`http://127.0.0.1:${port}/fine`, 'file:///etc/passwd', 'ftp://pages.test/', 'no address'])
      assert.equal((await checkLink(url, options)).state, 'unsure', url);
    assert.deepEqual(asked, []);
  });

  it('asks for the head first, and for the page only where that is refused', async () => {
    asked.length = 0;
    await stateOf('/fine');
    await stateOf('/no-head');
    assert.deepEqual(asked, ['HEAD /fine', 'HEAD /no-head', 'GET /no-head']);
  });

  it('calls a server that is not in the names of the network dead', async () => {
    const unknown = Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error(), { code: 'ENOTFOUND' }),
    });
    assert.deepEqual(await checkLink('https://pages.test/', { fetch: () => Promise.reject(unknown) }), {
      state: 'dead',
      why: 'no such server',
    });
  });

  it('answers for many in their order, some at a time', async () => {
    let now = 0;
    let most = 0;
    const slow: typeof fetch = async () => {
      most = Math.max(most, (now += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
      return new Response();
    };
    const pages = Array.from({ length: 20 }, (_, index) => ({ url: `https://pages.test/${index}` }));
    const answers = await checkLinks(pages, { fetch: slow }, 3);
    assert.deepEqual(
      answers.map(({ url, state }) => ({ url, state })),
      pages.map(({ url }) => ({ url, state: 'alive' })),
    );
    assert.equal(most, 3);
  });
});
