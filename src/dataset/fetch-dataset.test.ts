import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, mock } from 'node:test';
import { gzipSync } from 'node:zlib';
import { addressOf, FetchError, fetchText } from './fetch-dataset.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const MEGABYTE = 1024 * 1024;

/** What the server answers, by path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/kys.json': (_, response) => response.writeHead(200, JSON_TYPE).end('{"名":1}'),
  '/with-charset': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/ld+json; charset=utf-8' }).end('{}'),
  '/2-mb': (_, response) => response.writeHead(200, JSON_TYPE).end('a'.repeat(2 * MEGABYTE)),
  '/3-mb': (_, response) => response.writeHead(200, JSON_TYPE).end('a'.repeat(3 * MEGABYTE)),
  '/packed': (_, response) =>
    response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(50 * MEGABYTE))),
  '/html': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
  '/no-type': (_, response) => response.writeHead(200).end('{}'),
  '/gb18030': (_, response) =>
    response.writeHead(200, JSON_TYPE).end(Buffer.from([0x22, 0xbf, 0xaa, 0xd4, 0xb4, 0x22])),
  '/cut-character': (_, response) => response.writeHead(200, JSON_TYPE).end(Buffer.from('"开').subarray(0, 3)),
  '/500': (_, response) => response.writeHead(500, JSON_TYPE).end('{}'),
  '/204': (_, response) => response.writeHead(204, JSON_TYPE).end(),
  '/moved': (_, response) => response.writeHead(302, { location: '/kys.json' }).end(),
  '/broken': (_, response) =>
    response.writeHead(200, { ...JSON_TYPE, 'content-length': 100 }).write('{', () => response.destroy()),
  '/silent': () => undefined,
  '/endless': (_, response) => void response.writeHead(200, JSON_TYPE).write('['),
};

describe('fetchText', () => {
  let server: Server;
  let base: string;

  before(async () => {
    server = createServer((request, response) => {
      const answer = ANSWERS[request.url!];
      if (answer) answer(request, response);
      else response.writeHead(404, JSON_TYPE).end('{}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page.html`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const reasonOf = (path: string): Promise<string> =>
    fetchText(path, base).then(
      (text) => `${text.length} characters`,
      (error: unknown) => (error instanceof FetchError ? error.reason : String(error)),
    );

  it('gives the text of an answer that is JSON, of up to 2 MB', async () => {
    assert.equal(await fetchText('/kys.json#part', base), '{"名":1}');
    assert.equal(await fetchText('with-charset', base), '{}');
    assert.equal(await reasonOf('2-mb'), `${2 * MEGABYTE} characters`);
  });

  for (const [path, reason] of [
    ['nowhere', 'status'],
    ['500', 'status'],
    ['204', 'status'],
    ['html', 'type'],
    ['no-type', 'type'],
    ['moved', 'redirect'],
    ['3-mb', 'size'],
    ['packed', 'size'],
    ['gb18030', 'syntax'],
    ['cut-character', 'syntax'],
    ['broken', 'network'],
    ['https://127.0.0.1:1/', 'network'],
    ['http://example.org/kys.json', 'address'],
    ['javascript:alert(1)', 'address'],
    ['file:///etc/passwd', 'address'],
    ['data:application/json,{}', 'address'],
    ['https://', 'address'],
  ] as const) {
    it(`fails for ${path}, by reason of its ${reason}`, async () => assert.equal(await reasonOf(path), reason));
  }

  for (const path of ['silent', 'endless']) {
    it(`waits 8 s for an answer that is ${path}, and no longer`, async () => {
      mock.timers.enable({ apis: ['setTimeout'] });
      const answer = reasonOf(path);
      let settled = false;
      void answer.then(() => (settled = true));
      await new Promise(setImmediate);
      mock.timers.tick(7999);
      await new Promise(setImmediate);
      assert.equal(settled, false);
      mock.timers.tick(1);
      mock.timers.reset();
      assert.equal(await answer, 'timeout');
    });
  }
});

describe('addressOf', () => {
  it('takes https from anywhere, and http from the site of the page alone', () => {
    assert.equal(addressOf('kys.json', 'https://example.org/a/b'), 'https://example.org/a/kys.json');
    assert.equal(addressOf('https://example.com/kys.json', 'http://example.org/'), 'https://example.com/kys.json');
    assert.equal(addressOf('/kys.json', 'http://localhost:8080/a'), 'http://localhost:8080/kys.json');
    assert.throws(() => addressOf('http://localhost:8081/', 'http://localhost:8080/'), { reason: 'address' });
    assert.throws(() => addressOf('kys.json', 'about:srcdoc'), { reason: 'address' });
    assert.throws(() => addressOf('kys.json', 'file:///home/page.html'), { reason: 'address' });
  });
});
