import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** How long a driver may take to answer for the first time, and then to start its browser, ms. */
const PATIENCE = 6_000;

/** One browser, by the words of https://www.w3.org/TR/webdriver2/: a driver's process and its one session. */
export class WebDriver {
  #process;
  #address;

  constructor(process, address) {
    this.#process = process;
    this.#address = address;
  }

  /**
   * Starts a driver, and a browser by it.
   *
   * @param {string} program the driver's path
   * @param {NodeJS.ProcessEnv} env
   * @param {object} capabilities what the session must be able to do
   * @returns {Promise<WebDriver>}
   * @throws {Error} where the driver stays silent, or refuses
   */
  static async start(program, env, capabilities) {
    const port = await freePort();
    const child = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('exit', () => process.off('exit', stop));
    const driver = new WebDriver(child, `http://127.0.0.1:${port}`);
    try {
      await driver.#awake(program);
      const wanted = { capabilities: { alwaysMatch: capabilities } };
      const { sessionId } = await driver.send('POST', '/session', wanted, AbortSignal.timeout(PATIENCE));
      driver.#address += `/session/${sessionId}`;
      return driver;
    } catch (error) {
      child.kill();
      throw error;
    }
  }

  async #awake(program) {
    let failed;
    this.#process.once('error', (error) => (failed = error));
    for (const end = Date.now() + PATIENCE; Date.now() < end && !failed; await delay(20)) {
      const { ready } = await this.send('GET', '/status').catch(() => ({}));
      if (ready) return;
    }
    throw failed ?? new Error(`${program} doesn't answer`);
  }

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path a command of the session, such as `/url`
   * @param {object} [body]
   * @param {AbortSignal} [signal] gives up
   * @returns {Promise<any>} the answer's value
   * @throws {Error} with the driver's own words where it refuses
   */
  async send(method, path, body, signal) {
    const answer = await fetch(this.#address + path, { method, body: body && JSON.stringify(body), signal });
    const { value } = await answer.json();
    if (answer.ok) return value;
    throw new Error(`${path}: ${value.error}: ${value.message}`);
  }

  /** Runs the body of a function in the page, and answers what it returns. */
  run(script) {
    return this.send('POST', '/execute/sync', { script, args: [] });
  }

  /** Closes the browser, and the driver with it. */
  async stop() {
    await this.send('DELETE', '').catch(() => undefined);
    if (this.#process.exitCode !== null || this.#process.signalCode) return;
    this.#process.kill();
    await once(this.#process, 'exit');
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
