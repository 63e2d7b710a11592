import { aTimeout } from '@open-wc/testing';

/** Looks this often, ms, and so many times: a limit against hanging alone, since a busy machine takes its time. */
const [PAUSE, TRIES] = [25, 2_400];

/** Waits until something is so. What loads on request takes a while where a server compiles it first. */
export async function waitUntil(isSo: () => unknown, orElse = 'waited in vain'): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === TRIES) throw new Error(orElse);
    await aTimeout(PAUSE);
  }
}
