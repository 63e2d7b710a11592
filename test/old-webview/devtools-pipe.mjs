import { EventEmitter } from 'node:events';

/**
 * Speaks the DevTools protocol over a pair of pipes, JSON texts parted by NUL. Puppeteer has
 * long left Chromium 78 behind, and this much of the protocol has never changed.
 *
 * Emits each event under its method's name, with its parameters.
 */
export class DevtoolsPipe extends EventEmitter {
  #input;
  #pending = new Map();
  #lastId = 0;
  #rest = '';

  /**
   * @param {import('node:stream').Writable} input what the browser reads
   * @param {import('node:stream').Readable} output what the browser writes
   */
  constructor(input, output) {
    super();
    this.#input = input;
    const ended = () => this.#onEnd();
    input.on('error', ended);
    output
      .setEncoding('utf8')
      .on('data', (text) => this.#onText(text))
      .on('error', ended)
      .on('end', ended);
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId] the page that is meant; the browser itself when left out
   * @returns {Promise<any>} the answer
   */
  send(method, params = {}, sessionId) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { method, resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #onText(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop();
    for (const message of messages) this.#onMessage(JSON.parse(message));
  }

  #onMessage({ id, method, params, result, error }) {
    if (method) this.emit(method, params);
    const waiting = this.#pending.get(id);
    if (!waiting) return;
    this.#pending.delete(id);
    if (error) waiting.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting.resolve(result);
  }

  #onEnd() {
    for (const { method, reject } of this.#pending.values()) reject(new Error(`the browser ended during ${method}`));
    this.#pending.clear();
  }
}
