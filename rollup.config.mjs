import { readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { brotliBytes } from './test/bench/compressed.mjs';
import { elementFolders } from './scripts/build/element-folders.mjs';
import { chapters } from './scripts/build/chapters.mjs';
import { leanLit, within } from './scripts/build/lean-lit.mjs';
import { fewFiles, litInOneFile, tellLoader } from './scripts/build/loaded-files.mjs';
import { onRequest } from './scripts/build/on-request.mjs';

const { version, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! KYS Elements ${version} | Apache-2.0 */`;

/**
 * Has Chromium compile all functions while the file loads, in another thread, instead of each in the page's own when
 * it is first called. Right for a file of which a page uses most, see https://v8.dev/blog/explicit-compile-hints.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

const { default: _, ...families } = await import('./dist/generated/messages.js').catch(() => {
  throw new Error('run `npm run generate` before rollup');
});
const messageIds = Object.values(families).flatMap(Object.keys);
/** A message's id in quotes. */
const messageId = new RegExp(`(['"])(${messageIds.join('|').replaceAll('.', '\\.')})\\1`, 'g');

/** The elements, by the folder of each: `group-card` holds `kys-group-card.ts` and `group-card-element.ts`. */
const elements = elementFolders;

/** The tags of those that show something by themselves. */
const tagsToSee = elements.filter((name) => name !== 'dataset').map((name) => `kys-${name}`);

/** Takes the white space out of the templates of Lit, which the minifier must leave as it is. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    return within(id).startsWith('src/') && /\b(html|css)`/.test(code)
      ? minifyHTMLLiterals(code, { fileName: id, html: { collapseWhitespace: true, conservativeCollapse: true } })
      : null;
  },
};

/** Messages are found by their ids, whatever these are: a page loads them as short as can be. */
const shortenMessageIds = {
  name: 'shorten-message-ids',
  renderChunk(chunk) {
    const short = new Map();
    const shorten = (quoted) => {
      if (!short.has(quoted)) short.set(quoted, `'${short.size.toString(36)}'`);
      return short.get(quoted);
    };
    return { code: chunk.replace(messageId, shorten), map: null };
  },
};

/** The same where files share messages: each id is as short as its place among all lets it be. */
const shortenSharedMessageIds = {
  name: 'shorten-shared-message-ids',
  renderChunk: (code) => ({
    code: code.replace(messageId, (_, quote, id) => `${quote}${messageIds.indexOf(id).toString(36)}${quote}`),
    map: null,
  }),
};

/** Orders in which short names take their letters. Which one Brotli likes best beside a text, only trying tells. */
const ALPHABETS = [
  'etaoinshrdlcumwfgypbvkjxqz',
  'etnrisoualcfhpdmgvybwkxqzj',
  'tesrinaocldupmhgfbvwykxjqz',
  'eiatnorslcdupmhgfbvwykxjqz',
  'snrtieaolcdpumfhgbvwyxkqjz',
  'rstnieaoldcumpfhgbywvkxzjq',
  'aeioutnsrlhdcmpfgbwyvkxjqz',
  'lnrstcdmpfhgbwvykxzjqaeiou',
  'itesanorlcdupmhgfbvwykxjqz',
  'ortinaslecdpumhfgbvwkyxjqz',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
].map((letters) => `${letters}ABCDEFGHIJKLMNOPQRSTUVWXYZ_$`);

/** The names that Lit's modules have for one another: in one file with all of them, any other name does. */
const LIT_INSIDE = /^_\$/;

/** Further names that nobody but Lit and our own classes uses, who are all in one file where an element is by itself. */
const OURS_INSIDE =
  'willUpdate|performUpdate|enableUpdating|isUpdatePending|createProperty|finalizeStyles|elementStyles|renderOptions|renderBefore|renderContent|renderFallback|findRecord|failOfNone|profileOf|notice|oneOf|record';
const ELEMENT_INSIDE = new RegExp(`^_\\$|^(${OURS_INSIDE})$`);
/** The same as a text, by which something may be looked up: that would not be found under a shorter name. */
const LOOKED_UP = new RegExp(`(['"\`])(${OURS_INSIDE})\\1`);

const namesOf = (letters) => ({
  get(n) {
    const more = `${letters}0123456789`;
    let name = letters[n % letters.length];
    for (n = Math.floor(n / letters.length); n > 0; n = Math.floor((n - 1) / more.length))
      name += more[(n - 1) % more.length];
    return name;
  },
});

const smallest = (texts) =>
  texts.map((text) => [brotliBytes(text), text]).reduce((best, one) => (one[0] < best[0] ? one : best))[1];

/**
 * Minifies a whole chunk, lowered before to what its engine understands, to what is smallest as it travels. Where other
 * files extend the classes in it, the names inside of Lit keep a mark, so that they are none of theirs.
 */
const minifyChunk = (target, preamble = banner, { mark = '' } = {}) => ({
  name: 'minify-chunk',
  async renderChunk(chunk, _, { format }) {
    // A classic script has no scope of its own but that of a function: the helpers of what is lowered belong into one, too.
    const module = format !== 'iife';
    const scope = module ? {} : { format };
    const { code: lowered } = target ? await transform(chunk, { target, charset: 'utf8', ...scope }) : { code: chunk };
    const { code: compressed } = await minify(lowered, {
      module,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false },
      mangle: false,
    });
    const [text] = (!mark && LOOKED_UP.exec(compressed)) || [];
    if (text) this.error(`a name that is to be shortened is a text, too: ${text}`);
    const minified = ALPHABETS.map((letters) => {
      const names = namesOf(letters);
      const properties = {
        regex: mark ? LIT_INSIDE : ELEMENT_INSIDE,
        nth_identifier: { get: (n) => mark + names.get(n) },
      };
      return minify(compressed, {
        module,
        compress: false,
        mangle: { nth_identifier: names, properties },
        format: { comments: false, preamble },
      });
    });
    return { code: smallest((await Promise.all(minified)).map(({ code }) => `${code}\n`)), map: null };
  },
});

const compileFor = (bundlers) => [
  resolve({ browser: true }),
  esbuild({
    tsconfig: 'tsconfig.json',
    target: 'es2022',
    define: {
      KYS_VERSION: JSON.stringify(version),
      KYS_FOR_BUNDLERS: `${bundlers}`,
      KYS_TAGS: JSON.stringify(tagsToSee),
    },
  }),
  minifyTemplates,
];
const compile = compileFor(false);

/** Chromium 78 is the oldest engine seen in WeChat. */
const OLDEST = 'chrome78';

const loadOnRequest = onRequest(compile, [shortenMessageIds, minifyChunk(OLDEST)]);

const isDependency = (id) =>
  Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

/** Messages of elements that are not in the file, styles for a server; rollup knows no comment for the purity of a template's tag. */
const treeshake = { manualPureFunctions: ['css', 'str'] };

/** For a page: one file with Lit inside; what few visitors need stands beside it. */
const forPages = (input, file, { format = 'es', target = undefined, preamble = banner } = {}) => ({
  input,
  treeshake,
  plugins: [leanLit, ...compile, loadOnRequest],
  output: { file, format, plugins: [shortenMessageIds, minifyChunk(target, preamble)] },
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
  output: { file: 'dist/kys.embed.js', format: 'iife', plugins: [minifyChunk(OLDEST)] },
};

const entryOf = (name) => `src/elements/${name}/kys-${name}.ts`;

/** For the loader: files that share their code, each named by a digest of it, so that no cache mixes versions. */
const forLoader = [
  {
    input: Object.fromEntries(elements.map((name) => [`kys-${name}`, entryOf(name)])),
    treeshake,
    preserveEntrySignatures: false,
    plugins: [leanLit, ...compile, chapters(/^#generated\//), loadOnRequest],
    output: {
      dir: 'dist/loaded',
      format: 'es',
      entryFileNames: '[name].[hash].js',
      chunkFileNames: '[name].[hash].js',
      hashCharacters: 'base36',
      manualChunks: fewFiles(elements.map((name) => resolvePath(entryOf(name)))),
      plugins: [
        litInOneFile,
        shortenSharedMessageIds,
        minifyChunk(undefined, banner, { mark: '$' }),
        tellLoader('dist/generated/loaded.js'),
      ],
    },
  },
  {
    input: 'src/loader/loader.ts',
    plugins: compile,
    output: { file: 'dist/kys.loader.js', format: 'es', plugins: [minifyChunk()] },
  },
];

/** The side effects that package.json lists are those of files in dist; in the sources these have them. */
const keepDefinitions = {
  name: 'keep-definitions',
  transform: (_, id) => (/^src\/(entry\/all|elements\/.+\/kys-)/.test(within(id)) ? { moduleSideEffects: true } : null),
};

/** For bundlers: modules that share their code and take Lit from the host's own packages. */
const forBundlers = {
  input: Object.fromEntries([
    ['classes', 'src/entry/classes.ts'],
    // What `kys.js` is in Node, where Lit brings what its classes extend.
    ['all', 'src/entry/all.ts'],
    ['loader-without-page', 'src/loader/loader-without-page.ts'],
    ['server', 'src/server/server.ts'],
    ...elements.flatMap((name) => [
      [`kys-${name}`, entryOf(name)],
      [`${name}-element`, `src/elements/${name}/${name}-element.ts`],
    ]),
  ]),
  external: isDependency,
  plugins: [keepDefinitions, ...compileFor(true)],
  output: { dir: 'dist', format: 'es', banner, chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false },
};

export default [
  forPages('src/entry/all.ts', 'dist/kys.js'),
  forPages('src/entry/all.ts', 'dist/kys.classic.js', { format: 'iife', target: OLDEST }),
  ...elements.map((name) =>
    forPages(entryOf(name), `dist/standalone/kys-${name}.js`, { preamble: `${compileAtOnce}\n${banner}` }),
  ),
  forFrames,
  ...forLoader,
  forBundlers,
];
