import type { runFile as runAnyFile } from './run-file.js';

/** What stands for `run-file.ts` in files that can only be modules, which no page loads that was opened from a folder. */
export const runFile: typeof runAnyFile = (file, folder = './') => import(folder + file);
