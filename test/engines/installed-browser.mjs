import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const macApplications = ['Google Chrome', 'Chromium', 'Google Chrome Canary', 'Microsoft Edge'];
const windowsPrograms = ['Google\\Chrome', 'Chromium', 'Google\\Chrome SxS', 'Microsoft\\Edge'];

/**
 * Looks for Chrome, Chromium or Edge in the usual places of this platform.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined} the program's path
 */
export function findInstalledBrowser(env = process.env, platform = process.platform) {
  return usualPlaces(env, platform).find(isProgram);
}

function usualPlaces(env, platform) {
  if (platform === 'darwin') {
    return macApplications.flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return windowsPrograms.flatMap((name) =>
      roots.map((root) => `${root}\\${name}\\Application\\${name.startsWith('Microsoft') ? 'msedge' : 'chrome'}.exe`),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * @param {string} path
 * @returns {boolean} whether this user may run what stands there
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
