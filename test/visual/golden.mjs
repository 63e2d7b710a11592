import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameOf, nameOfSetting } from './settings.mjs';

/** Where the accepted fingerprints are: a file for each element, a line for each picture. */
export const goldenFolder = fileURLToPath(new URL('golden', import.meta.url));

const sorted = (entries) => [...entries].sort(([one], [other]) => (one < other ? -1 : 1));

/** The fingerprints of all pictures as they were accepted last. */
export class Golden {
  /** Of an element, by the names of case and setting. @type {Map<string, Map<string, Map<string, string>>>} */
  #elements = new Map();

  /** @param {string} [folder] */
  static async read(folder = goldenFolder) {
    const golden = new Golden();
    const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json'));
    for (const file of files) {
      const cases = Object.entries(JSON.parse(await readFile(join(folder, file), 'utf8')));
      golden.#elements.set(
        file.replace(/\.json$/, ''),
        new Map(cases.map(([name, pictures]) => [name, new Map(Object.entries(pictures))])),
      );
    }
    return golden;
  }

  /** @returns {string | undefined} */
  get({ element, name }, setting) {
    return this.#elements.get(element)?.get(name)?.get(nameOfSetting(setting));
  }

  set({ element, name }, setting, fingerprint) {
    const cases = this.#elements.get(element) ?? new Map();
    const pictures = cases.get(name) ?? new Map();
    this.#elements.set(element, cases.set(name, pictures.set(nameOfSetting(setting), fingerprint)));
  }

  /**
   * The pictures that are in the files, and of no case any more.
   *
   * @param {(name: string) => boolean} isPictured is given the name of a picture
   * @returns {{ element: string, name: string, setting: string }[]}
   */
  notAmong(isPictured) {
    return [...this.#elements].flatMap(([element, cases]) =>
      [...cases].flatMap(([name, pictures]) =>
        [...pictures.keys()]
          .filter((setting) => !isPictured(nameOf({ element, name }, setting)))
          .map((setting) => ({ element, name, setting })),
      ),
    );
  }

  /** @param {{ element: string, name: string, setting: string }} picture */
  delete({ element, name, setting }) {
    const cases = this.#elements.get(element);
    const pictures = cases?.get(name);
    pictures?.delete(setting);
    if (pictures?.size === 0) cases.delete(name);
  }

  /** Writes all files, sorted, so that a change of one picture is a change of one line. */
  async write(folder = goldenFolder) {
    await mkdir(folder, { recursive: true });
    for (const [element, cases] of this.#elements) {
      const file = join(folder, `${element}.json`);
      const pictures = sorted(cases).map(([name, own]) => [name, Object.fromEntries(sorted(own))]);
      if (cases.size) await writeFile(file, `${JSON.stringify(Object.fromEntries(pictures), null, 2)}\n`);
      else await rm(file, { force: true });
    }
  }
}
