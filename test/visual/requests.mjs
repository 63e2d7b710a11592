/**
 * The requests of a page: which are under way, and which are held back or lost, as on a bad line.
 */
export class Requests {
  #devtools;
  #underWay = new Set();
  #idle = [];
  #held = [];
  #delayed;
  #isLost = false;

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {import('puppeteer-core').CDPSession} devtools of the page
   */
  constructor(page, devtools) {
    this.#devtools = devtools;
    page.on('request', (request) => this.#isHeld(request.url()) || this.#underWay.add(request));
    for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => this.#end(request));
    devtools.on('Fetch.requestPaused', ({ requestId }) => this.#delay(requestId));
  }

  /**
   * From now on, what is asked for by such an address is held back, or lost at once.
   *
   * @param {{ held?: string, lost?: string }} addresses a part of them
   */
  async delay({ held, lost }) {
    this.#delayed = held ?? lost;
    this.#isLost = lost !== undefined;
    await this.#devtools.send('Fetch.enable', { patterns: [{ urlPattern: `*${this.#delayed}*` }] });
  }

  /** All goes its way again. What was held back, fails now. */
  async release() {
    this.#delayed = undefined;
    for (const requestId of this.#held.splice(0)) await this.#lose(requestId);
    await this.#devtools.send('Fetch.disable');
  }

  /** Resolves when none is under way, except for what is held back. Tells whether there was any. */
  async idle() {
    if (!this.#underWay.size) return false;
    await new Promise((resolve) => this.#idle.push(resolve));
    return true;
  }

  #isHeld(address) {
    return this.#delayed !== undefined && !this.#isLost && address.includes(this.#delayed);
  }

  #end(request) {
    this.#underWay.delete(request);
    if (!this.#underWay.size) for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #delay(requestId) {
    if (this.#isLost) await this.#lose(requestId);
    else this.#held.push(requestId);
  }

  #lose(requestId) {
    return this.#devtools.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  }
}
