import { access } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { asked, isAsked, nameOf, nameOfSetting, settings } from './settings.mjs';
import { Studio } from './studio.mjs';

/**
 * @typedef {import('./cases.mjs').Case & { element: string }} NamedCase
 * @typedef {{ setting: import('./settings.mjs').Setting, cases: readonly NamedCase[] }} Job
 */

/**
 * @param {readonly NamedCase[]} cases
 * @param {string} question words that the name of each picture has
 * @returns {Job[]}
 * @throws {Error} where no picture has them
 */
export function jobsFor(cases, question) {
  const jobs = settings
    .map((setting) => ({ setting, cases: asked(cases, setting, question) }))
    .filter((job) => job.cases.length);
  if (!jobs.length) throw new Error(`no picture has each word of "${question}" in its name`);
  return jobs;
}

/**
 * @param {readonly Job[]} jobs
 * @param {string} question as in `jobsFor`
 * @returns {(name: string) => boolean} whether a picture is taken by the jobs, or not asked for at all
 */
export function isPicturedBy(jobs, question) {
  const names = new Set(jobs.flatMap(({ setting, cases }) => cases.map((each) => nameOf(each, setting))));
  return (name) => names.has(name) || !isAsked(name, question);
}

/** Why there is no picture. @param {import('./studio.mjs').Taken} taken */
export const problemOf = ({ problem, missing }) => problem ?? `<${missing}> is not defined`;

/** Most of the time, a browser waits for its next frame. */
const BROWSERS_PER_CORE = 2;

/**
 * Takes all pictures of the jobs, in each of the folders, by several browsers at once.
 *
 * @param {readonly string[]} folders each with a built `dist`
 * @param {readonly Job[]} jobs
 * @param {(each: NamedCase, setting: import('./settings.mjs').Setting, taken: import('./studio.mjs').Taken[]) => unknown} use
 *   is given each picture as each folder draws it, in their order
 */
export async function photograph(folders, jobs, use) {
  await Promise.all(folders.map(assertBuilt));
  // The longest first, so that no browser is left alone with it at the end.
  const waiting = [...jobs].sort((one, other) => other.cases.length - one.cases.length);
  const crews = Math.min(waiting.length, Math.ceil((availableParallelism() * BROWSERS_PER_CORE) / folders.length));
  await Promise.all(Array.from({ length: crews }, () => work(folders, waiting, use)));
}

async function work(folders, waiting, use) {
  const studios = [];
  try {
    for (const folder of folders) studios.push(await Studio.open(resolve(folder)));
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const { setting, cases } = job;
      const taken = await Promise.all(studios.map((studio) => studio.take(setting, cases)));
      for (const [index, each] of cases.entries())
        await use(
          each,
          setting,
          taken.map((own) => own[index]),
        );
      console.log(`${nameOfSetting(setting)}: ${cases.length} pictures`);
    }
  } finally {
    await Promise.all(studios.map((studio) => studio.close()));
  }
}

async function assertBuilt(folder) {
  await access(join(folder, 'dist', 'kys.js')).catch(() => {
    throw new Error(`${folder} is not built: run npm run build there`);
  });
}
