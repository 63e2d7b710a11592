import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';

/** What asks for such a file in a page. */
const LOADER = fileURLToPath(new URL('../../src/page/load-file.ts', import.meta.url));

/** Where a file leaves what it brings, which `LOADER` reads, under a name that is put in once the digest is known. */
const entryFor = (id) => `import * as file from ${JSON.stringify(id)};
globalThis[Symbol.for('@kaiyuanshe/elements: files')][NAME] ??= file;`;
const NAME = /\bNAME\b/g;

/** All that a piece of code imports while it runs, by names that are written out. */
function* dynamicImports(node) {
  if (node?.type === 'ImportExpression' && typeof node.source.value === 'string') yield node;
  for (const inner of Object.values(node ?? {})) if (inner && typeof inner === 'object') yield* dynamicImports(inner);
}

/**
 * Loads code that few visitors need when it is first asked for. What the source imports by `import('./some-name.js')`
 * becomes `kys.some-name.js`, beside the file that asks. It has inside all that it needs, and never imports that file
 * back: a page may have it under another address, such as `kys.js?v=2`, and would load it twice. It's asked for with a
 * digest of its content, so that no cache answers with that of another version.
 *
 * It is a classic script that exports nothing, and so runs either way: a page that was opened from a folder may load no
 * modules.
 *
 * Messages are not shared: such a module is handed its texts, or has `Words` and translations of its own.
 *
 * @param {import('rollup').Plugin[]} plugins that compile
 * @param {import('rollup').OutputPlugin[]} outputPlugins that minify and lower
 * @returns {import('rollup').Plugin} one for all builds, so that each module is built once; to stand behind those that compile
 */
export function onRequest(plugins, outputPlugins) {
  /** The file by the id of the module, and the id by the name of the file. */
  const fileOf = new Map();
  const idOf = new Map();
  /** The files of the build at hand: two elements may ask for the same. */
  const emitted = new Set();

  async function build(id, fileName) {
    const input = `on-request:${fileName}`;
    const entry = {
      name: 'entry',
      resolveId: (source) => (source === input ? source : null),
      load: (source) => (source === input ? entryFor(id) : null),
    };
    const bundle = await rollup({ input, plugins: [entry, ...plugins] });
    const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true, plugins: outputPlugins });
    await bundle.close();
    const [{ code }] = output;
    const name = `${fileName}?${createHash('sha256').update(code).digest('hex').slice(0, 6)}`;
    return { name, source: code.replace(NAME, JSON.stringify(name)) };
  }

  return {
    name: 'on-request',

    buildStart() {
      emitted.clear();
    },

    async transform(code, importer) {
      const imports = code.includes('import(') ? [...dynamicImports(this.parse(code))] : [];
      // From the last to the first, since each moves what follows.
      for (const { start, end, source } of imports.reverse()) {
        const resolved = await this.resolve(source.value, importer);
        if (!resolved) this.error(`can't find ${source.value}, which ${importer} imports on request`);
        const { id } = resolved;
        const fileName = `kys.${basename(id, extname(id))}.js`;
        if ((idOf.get(fileName) ?? id) !== id)
          this.error(`two modules on request of one name: ${id} and ${idOf.get(fileName)}`);
        idOf.set(fileName, id);
        if (!fileOf.has(id)) fileOf.set(id, build(id, fileName));
        const file = await fileOf.get(id);
        if (!emitted.has(fileName)) this.emitFile({ type: 'asset', fileName, source: file.source });
        emitted.add(fileName);
        code = `${code.slice(0, start)}loadFile(${JSON.stringify(file.name)})${code.slice(end)}`;
      }
      return imports.length ? { code: `import { loadFile } from ${JSON.stringify(LOADER)};${code}`, map: null } : null;
    },
  };
}
