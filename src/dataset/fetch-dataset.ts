/** Fetches the text of a dataset from a server that may answer anything, late, or never. */

/** How long an answer may take as a whole, ms. */
const LIMIT = 8000;

/** The most bytes of an answer, unpacked. */
const LARGEST = 2 * 1024 * 1024;

export type FetchFailure = 'address' | 'network' | 'timeout' | 'redirect' | 'status' | 'type' | 'size' | 'syntax';

/** Why there is no text. */
export class FetchError extends Error {
  /**
   * `address`: neither https nor of the page's own site; `network`: no answer, or not allowed to read it; `timeout`:
   * later than 8 s; `redirect`: the server points elsewhere; `status`: not 200; `type`: not JSON; `size`: over 2 MB; `syntax`:
   * not UTF-8, as JSON is.
   */
  readonly reason: FetchFailure;

  constructor(reason: FetchFailure, problem: string) {
    super(problem);
    this.reason = reason;
  }
}

/** What a type of JSON looks like, see https://mimesniff.spec.whatwg.org/#json-mime-type. */
const JSON_TYPE = /^\s*(application|text)\/([\w.+-]+\+)?json\s*(;|$)/i;

/**
 * The text at an address. The browser asks whether its copy is still right (`ETag`, `Last-Modified`) and loads it anew
 * only where it isn't. No cookies are sent, and none are taken.
 *
 * @param src the address, relative to `base`: https, or of the same site as `base`.
 * @throws {FetchError} and nothing else.
 */
export async function fetchText(src: string, base: string): Promise<string> {
  const url = addressOf(src, base);
  const abort = new AbortController();
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    abort.abort();
  }, LIMIT);
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'manual',
      signal: abort.signal,
    });
    checkHead(response);
    return await textOf(response);
  } catch (error) {
    abort.abort();
    if (late) throw new FetchError('timeout', `no answer in ${LIMIT / 1000} s`);
    throw error instanceof FetchError ? error : new FetchError('network', String(error));
  } finally {
    clearTimeout(limit);
  }
}

/** @throws {FetchError} where the address may not be asked. */
export function addressOf(src: string, base: string): string {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    throw new FetchError('address', 'not an address');
  }
  const { origin, protocol } = url;
  if (protocol !== 'https:' && (protocol !== 'http:' || origin !== new URL(base).origin))
    throw new FetchError('address', 'neither https nor of this site');
  url.hash = '';
  return url.href;
}

function checkHead({ type, status, headers }: Response): void {
  // A page doesn't learn where a redirect leads.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new FetchError('redirect', 'the address has moved');
  if (status !== 200) throw new FetchError('status', `answer ${status}`);
  const contentType = headers.get('content-type') ?? '';
  if (!JSON_TYPE.test(contentType))
    throw new FetchError('type', `type ${contentType || 'unknown'} instead of application/json`);
}

/** The body, read no further than it may be long. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body!.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new FetchError('syntax', 'not UTF-8');
    }
  };
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode();
    size += value.length;
    if (size > LARGEST) throw new FetchError('size', `larger than ${LARGEST / 1024 / 1024} MB`);
    text += decode(value);
  }
}
