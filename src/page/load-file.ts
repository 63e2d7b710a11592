/**
 * What files for pages have in place of `import('./some-name.js')`: the build puts it there, see
 * `scripts/build/on-request.mjs`.
 */
import { runFile } from './run-file.js';

/** Where files leave what they bring, by name. Shared by all copies of the library on a page. */
const FILES = Symbol.for('@kaiyuanshe/elements: files');

const page = globalThis as { [FILES]?: Record<string, unknown> };
const files = (page[FILES] ??= {});

/** In most engines an address that has failed stays failed: once one did, files are asked for at others. */
let failures = 0;

/**
 * Loads a file from the folder that the page names, `<html data-kys-folder="/kys/">`, else from that of the script. There
 * alone, since elsewhere in a page a visitor's text may have attributes.
 *
 * @param name with the digest of what is in it: `kys.share.js?1a2b3c4d`
 * @throws {Error} a sentence for the page's author; the next call tries again.
 */
export async function loadFile(name: string): Promise<unknown> {
  const folder = document.documentElement.dataset['kysFolder'];
  try {
    if (!files[name])
      await runFile(
        name + (failures ? `&${failures}` : ''),
        folder && new URL(folder.replace(/\/*$/, '/'), document.baseURI).href,
      );
  } catch {
    // Nor does one of another version, or cut short, leave what it should.
  }
  if (files[name]) return files[name];
  failures += 1;
  throw new Error(
    `can't load ${name.split('?')[0]}: copy it beside the script, or name its folder by data-kys-folder; another site needs CORS headers.`,
  );
}
