import { readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { chapters } from './scripts/build/chapters.mjs';
import { elementFolders, visibleElements } from './scripts/build/element-folders.mjs';
import { fewFiles, tellLoader } from './scripts/build/loaded-files.mjs';
import { onRequest } from './scripts/build/on-request.mjs';
import { pathInProject } from './scripts/build/path-in-project.mjs';
import { shortMessageIds } from './scripts/build/short-message-ids.mjs';
import { thirdParty } from './scripts/build/third-party.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { version, dependencies, peerDependencies } = manifest;
const { bannerOf, write: writeThirdParty } = thirdParty(manifest);

/**
 * Has Chromium compile all functions while the file loads, in another thread, instead of each in the page's own when
 * it is first called. Right for a file of which a page uses most, see https://v8.dev/blog/explicit-compile-hints.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad\n';

/** Takes the white space out of the templates of Lit, which the minifier must leave as it is. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    return pathInProject(id).startsWith('src/') && /\b(html|css)`/.test(code)
      ? minifyHTMLLiterals(code, { fileName: id, html: { collapseWhitespace: true, conservativeCollapse: true } })
      : null;
  },
};

/**
 * Lowers a whole chunk to what an engine understands, where one is named, and minifies it. A classic script has no scope
 * of its own but that of a function: the helpers of what is lowered belong into one, too, for which esbuild must know.
 */
const minifyChunk = ({ target = 'es2022', hint = '', isPart = false } = {}) => ({
  name: 'minify-chunk',
  async renderChunk(code, chunk, { format }) {
    const module = format !== 'iife';
    const { code: lowered } = await transform(code, {
      target,
      charset: 'utf8',
      minifySyntax: true,
      ...(module ? {} : { format }),
    });
    const preamble = `${hint}${bannerOf(chunk, isPart)}`;
    const minified = await minify(lowered, {
      module,
      ecma: 2020,
      // Functions that stay apart compress better, but for the loader's files, in which fewer are called once.
      compress: { passes: 3, inline: isPart ? 3 : 1 },
      format: { comments: false, preamble },
    });
    return { code: `${minified.code}\n`, map: null };
  },
});

const compile = [
  resolve({ browser: true, exportConditions: ['production'] }),
  esbuild({
    tsconfig: 'tsconfig.json',
    target: 'es2022',
    define: {
      KYS_VERSION: JSON.stringify(version),
      KYS_TAGS: JSON.stringify(visibleElements.map((name) => `kys-${name}`)),
    },
  }),
  minifyTemplates,
  shortMessageIds('src/language/xliff/en.xlf'),
];

/** Chromium 78 is the oldest engine seen in WeChat. */
const OLDEST = 'chrome78';

const loadOnRequest = onRequest(compile, [minifyChunk({ target: OLDEST })]);

const isDependency = (id) =>
  Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

/** Messages of elements that are not in the file, styles for a server; rollup knows no comment for the purity of a template's tag. */
const treeshake = {
  manualPureFunctions: ['css', 'str'],
  // Of @lit/localize, pages load `str` alone. What its other modules do while they load is for its own runtime.
  moduleSideEffects: (id) => !id.includes('@lit/localize'),
};

/** Has another module stand in for one: see there why. */
const inPlaceOf = (name, standIn) => ({
  name: `in-place-of-${name}`,
  resolveId: (source) => (source.endsWith(`/${name}.js`) ? resolvePath(standIn) : null),
});

/** The one module that differs between files for pages and those for bundlers. */
const withoutHydration = inPlaceOf('hydration', 'src/elements/base/no-hydration.ts');

/** The one that differs between what can only be a module and what may be, or become, a classic script. */
const asModule = inPlaceOf('run-file', 'src/page/run-module.ts');

/** For a page: one file with Lit inside; what few visitors need stands beside it. */
const forPages = (input, file, { format = 'es', plugins = [], ...minifying } = {}) => ({
  input,
  treeshake,
  plugins: [withoutHydration, ...plugins, ...compile, loadOnRequest],
  output: { file, format, plugins: [minifyChunk(minifying)] },
});

/** Puts files of a folder, as they are, beside the one that is built. */
const withFiles = (folder, files) => ({
  name: 'with-files',
  buildStart() {
    for (const [from, fileName] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`${folder}/${from}`, 'utf8') });
    }
  },
});

/** For a frame: a page that shows one element, and what its host needs to give the frame the height of it. */
const forFrames = {
  input: 'src/embed/embed.ts',
  plugins: [
    ...compile,
    withFiles('src/embed', {
      'embed.html': 'embed.html',
      'embed.css': 'kys.embed.css',
      'listener.js': 'kys.embed-listener.js',
    }),
  ],
  output: { file: 'dist/kys.embed.js', format: 'iife', plugins: [minifyChunk({ target: OLDEST })] },
};

/** The side effects that package.json lists are those of files in dist; in the sources these have them. */
const keepDefinitions = {
  name: 'keep-definitions',
  transform: (_, id) =>
    /^src\/(entry\/(?:all|page)|elements\/.+\/kys-)/.test(pathInProject(id)) ? { moduleSideEffects: true } : null,
};

const entryOf = (name) => `src/elements/${name}/kys-${name}.ts`;

/** For the loader: files that share their code, each named by a digest of it, so that no cache mixes versions. */
const forLoader = [
  {
    input: Object.fromEntries(elementFolders.map((name) => [`kys-${name}`, entryOf(name)])),
    treeshake,
    preserveEntrySignatures: false,
    plugins: [withoutHydration, asModule, keepDefinitions, ...compile, chapters(/^#generated\/[^/]+$/), loadOnRequest],
    output: {
      dir: 'dist/loaded',
      format: 'es',
      entryFileNames: '[name].[hash:6].js',
      chunkFileNames: '[name].[hash:6].js',
      hashCharacters: 'base36',
      manualChunks: fewFiles(elementFolders.map((name) => resolvePath(entryOf(name)))),
      plugins: [minifyChunk({ isPart: true }), tellLoader('dist/generated/loaded.js')],
    },
  },
  {
    input: 'src/loader/loader.ts',
    plugins: compile,
    output: { file: 'dist/kys.loader.js', format: 'es', plugins: [minifyChunk()] },
  },
];

/** For bundlers: modules that share their code and take Lit from the host's own packages. */
const forBundlers = {
  input: Object.fromEntries([
    ['classes', 'src/entry/classes.ts'],
    // What `kys.js` is in Node, where Lit brings what its classes extend.
    ['all', 'src/entry/all.ts'],
    ['loader-without-page', 'src/loader/loader-without-page.ts'],
    ['server', 'src/server/server.ts'],
    ...elementFolders.flatMap((name) => [
      [`kys-${name}`, entryOf(name)],
      [`${name}-element`, `src/elements/${name}/${name}-element.ts`],
    ]),
  ]),
  external: isDependency,
  plugins: [keepDefinitions, ...compile, writeThirdParty],
  output: {
    dir: 'dist',
    format: 'es',
    banner: bannerOf,
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
  },
};

export default [
  // It exports nothing, and so runs where a page forgets `type="module"`, too.
  forPages('src/entry/page.ts', 'dist/kys.js', { format: 'iife' }),
  forPages('src/entry/page.ts', 'dist/kys.classic.js', { format: 'iife', target: OLDEST }),
  ...elementFolders.map((name) =>
    forPages(entryOf(name), `dist/standalone/kys-${name}.js`, { plugins: [asModule], hint: compileAtOnce }),
  ),
  forFrames,
  ...forLoader,
  forBundlers,
];
