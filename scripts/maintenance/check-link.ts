/** Whether a page still answers. A page that asks to sign in does: it's there, if not for everyone. */
type LinkState = 'alive' | 'dead' | 'unsure';

export interface LinkAnswer {
  readonly state: LinkState;
  /** What was answered, for people: a status, or what went wrong. */
  readonly why: string;
}

export interface LinkOptions {
  /** How long each answer may take, in milliseconds. */
  readonly timeout: number;
  /** The platform's own, but for tests. */
  readonly fetch: typeof fetch;
}

const DEFAULTS: LinkOptions = { timeout: 15_000, fetch: (...args) => fetch(...args) };

/** Further on, a page leads around in a circle. */
const MOST_REDIRECTS = 5;

/** Statuses of a page that wants to know who asks. */
const SIGN_IN = [401, 403, 407];

const GONE = [404, 410];

/** Whether there is no such server: `fetch` tells that only in the cause of its error. */
const isUnknownHost = (error: unknown): boolean =>
  ((error as { cause?: { code?: string } }).cause?.code ?? '') === 'ENOTFOUND';

/** One question, whose answer is not read: its head tells enough. */
async function statusOf(
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, fetch: ask }: LinkOptions,
): Promise<{ status: number; location: string | null }> {
  const signal = AbortSignal.timeout(timeout);
  const response = await ask(url, {
    method,
    redirect: 'manual',
    signal,
    headers: { accept: 'text/html,*/*', 'user-agent': 'kys-elements link check' },
  });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

/** Follows a page to where it leads, over https alone. */
async function follow(url: string, method: 'HEAD' | 'GET', options: LinkOptions): Promise<LinkAnswer> {
  let address = url;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
      return { state: 'unsure', why: `not https: ${address}` };
    const { status, location } = await statusOf(address, method, options);
    if (status < 300 || SIGN_IN.includes(status)) return { state: 'alive', why: `${status}` };
    if (status >= 400 || location === null)
      return { state: GONE.includes(status) ? 'dead' : 'unsure', why: `${status}` };
    address = URL.canParse(location, address) ? new URL(location, address).href : location;
  }
  return { state: 'unsure', why: `more than ${MOST_REDIRECTS} redirects` };
}

async function ask(url: string, method: 'HEAD' | 'GET', options: LinkOptions): Promise<LinkAnswer> {
  try {
    return await follow(url, method, options);
  } catch (error) {
    if (isUnknownHost(error)) return { state: 'dead', why: 'no such server' };
    return {
      state: 'unsure',
      why: (error as Error).name === 'TimeoutError' ? `no answer in ${options.timeout / 1000} s` : 'no connection',
    };
  }
}

/** Asks for the head of a page, and for the page itself where that alone is refused: some servers know no HEAD. */
export async function checkLink(url: string, given: Partial<LinkOptions> = {}): Promise<LinkAnswer> {
  const options = { ...DEFAULTS, ...given };
  const answer = await ask(url, 'HEAD', options);
  return answer.state === 'alive' ? answer : ask(url, 'GET', options);
}

/** Checks some pages, a few at a time; the answers stand in the order of the pages. */
export async function checkLinks<Page extends { readonly url: string }>(
  pages: readonly Page[],
  options: Partial<LinkOptions> = {},
  atATime = 4,
): Promise<readonly (Page & LinkAnswer)[]> {
  const answers: (Page & LinkAnswer)[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < pages.length) {
      const place = next;
      next += 1;
      const page = pages[place]!;
      answers[place] = { ...page, ...(await checkLink(page.url, options)) };
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return answers;
}
