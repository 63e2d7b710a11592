import { chromiumLauncher } from './chromium.mjs';
import { findFirefox, firefoxLauncher } from './firefox.mjs';
import { findWebKit, WebKitLauncher } from './webkit.mjs';

/** How each engine is launched: undefined where this machine doesn't have it. Chromium comes by npm. */
const ENGINES = {
  chromium: chromiumLauncher,
  firefox: async (env) => {
    const program = findFirefox(env);
    return program && firefoxLauncher(program);
  },
  webkit: async (env) => {
    const programs = findWebKit(env);
    return programs && new WebKitLauncher(programs);
  },
};

/**
 * The engines to test in: those of the variable `ENGINES`, such as `chromium,firefox`; without it
 * all that are found here.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ launchers: object[], sentence: string }>} `sentence` tells a person which they are
 * @throws {Error} where one that is asked for isn't there, or isn't known
 */
export async function chosenEngines(env = process.env) {
  const names = (env.ENGINES ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  const unknown = names.filter((name) => !Object.hasOwn(ENGINES, name));
  if (unknown.length) throw new Error(`ENGINES: ${unknown.join(', ')} is none of ${Object.keys(ENGINES).join(', ')}`);
  const launchers = new Map();
  for (const name of names.length ? new Set(names) : Object.keys(ENGINES))
    launchers.set(name, await ENGINES[name](env));
  const [found, missing] = [true, false].map((there) =>
    [...launchers].flatMap(([name, launcher]) => (!!launcher === there ? [name] : [])),
  );
  if (names.length && missing.length) throw new Error(`ENGINES: no ${missing.join(', ')} on this machine`);
  const without = missing.length ? `; not found here: ${missing.join(', ')}` : '';
  return { launchers: found.map((name) => launchers.get(name)), sentence: `Tested in ${found.join(', ')}${without}.` };
}
