import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { rollup } from 'rollup';

/**
 * Where a classic script came from, which it can tell only while it runs; a script in the page itself, from there. A page at
 * `blob:` or `data:` has no other address beside it: to ask for one fails like a file that doesn't come, and nothing else does.
 */
const CLASSIC_IMPORT =
  'const kysOrigin = (document.currentScript || {}).src || document.baseURI, kysImport = async (name) => import(new URL(name, kysOrigin));';

/**
 * Loads code that few visitors need when it is first asked for. What the source imports by `import('./some-name.js')`
 * becomes `kys.some-name.js`, beside the file that asks. It has inside all that it needs, and never imports that file
 * back: a page may have it under another address, such as `kys.js?v=2`, and would load it twice. It's asked for with a
 * digest of its content, so that no cache answers with that of another version.
 *
 * Messages are not shared: such a module is handed its texts, or has `Words` and translations of its own.
 *
 * @param {import('rollup').Plugin[]} plugins that compile
 * @param {import('rollup').OutputPlugin[]} outputPlugins that minify and lower: one file serves modules and classic scripts
 * @returns {import('rollup').Plugin} one for all builds, so that each module is built once
 */
export function onRequest(plugins, outputPlugins) {
  /** The code by the id of the module, and the id by the name of the file. */
  const codeOf = new Map();
  const idOf = new Map();
  /** The files of the build at hand: two elements may ask for the same. */
  const emitted = new Set();

  async function build(id) {
    const bundle = await rollup({ input: id, plugins });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true, plugins: outputPlugins });
    await bundle.close();
    return output[0].code;
  }

  return {
    name: 'on-request',

    buildStart() {
      emitted.clear();
    },

    async resolveDynamicImport(specifier, importer) {
      const resolved = typeof specifier === 'string' && (await this.resolve(specifier, importer));
      if (!resolved) this.error(`can't find ${specifier}, which ${importer} imports on request`);
      const { id } = resolved;
      const fileName = `kys.${basename(id, extname(id))}.js`;
      if ((idOf.get(fileName) ?? id) !== id)
        this.error(`two modules on request of one name: ${id} and ${idOf.get(fileName)}`);
      idOf.set(fileName, id);
      if (!codeOf.has(id)) codeOf.set(id, build(id));
      const source = await codeOf.get(id);
      if (!emitted.has(fileName)) this.emitFile({ type: 'asset', fileName, source });
      emitted.add(fileName);
      return { id: `${fileName}?${createHash('sha256').update(source).digest('hex').slice(0, 8)}`, external: true };
    },

    renderDynamicImport: ({ format }) =>
      format === 'es' ? { left: 'import(new URL(', right: ',import.meta.url))' } : { left: 'kysImport(', right: ')' },

    renderChunk(code, { dynamicImports }, { format }) {
      if (format === 'es' || !dynamicImports.length) return null;
      return { code: code.replace("'use strict';", (directive) => directive + CLASSIC_IMPORT), map: null };
    },
  };
}
