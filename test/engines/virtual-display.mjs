import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts an X server without a screen, on a display that is free.
 *
 * No window manager gives the focus there: the window under the pointer has it, and the pointer
 * stands in the middle. A screen of 16 px has it over the top of any window, where a browser's
 * toolbar is and no page; windows are as large as they are asked to be all the same.
 *
 * @param {string} program the path of Xvfb
 * @returns {Promise<{ name: string, stop: () => void }>} `name` is for the variable `DISPLAY`
 * @throws {Error} where it doesn't start
 */
export async function startDisplay(program) {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '16x16x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void child.kill();
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${program} ended at once`);
  });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), ended]);
  ended.catch(() => undefined);
  return { name: `:${String(number).trim()}`, stop };
}
