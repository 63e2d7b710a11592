import { elementFolders } from '../build/element-folders.mjs';

/** What each folder of `src` may import of the others: imports go one way, down. */
const BELOW = {
  locales: [],
  page: [],
  dataset: ['locales'],
  chart: [],
  language: ['locales', 'page'],
  styles: ['page'],
  formats: ['locales', 'dataset', 'chart'],
  elements: ['formats', 'dataset', 'chart', 'language', 'styles', 'page', 'locales'],
  diagnostics: ['elements', 'dataset', 'locales'],
};

/** The folders of `src/elements` that are of no tag, and know none. */
const SHARED = ['base', 'controllers', 'templates', 'events'];

/** The steps of an import, in order: each knows those before it. */
const STEPS = ['read', 'match', 'plan', 'report'];

/** Layers that run without a browser. */
export const WITHOUT_BROWSER = ['locales', 'dataset', 'chart', 'formats'];

/** What another element may use of this one: the file that defines its tag, and its class. */
const publicFiles = (tag) => [`./${tag}/kys-${tag}.ts`, `./${tag}/${tag}-element.ts`];

const folders = (names) => names.map((name) => `./${name}`);

/** Zones of `import-x/no-restricted-paths`. */
export const layers = [
  ...Object.entries(BELOW).map(([layer, below]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: folders([layer, ...below]),
    message: `What src/${layer} may import: ${below.join(', ') || 'none of the other layers'}.`,
  })),
  {
    target: SHARED.map((folder) => `./src/elements/${folder}`),
    from: './src/elements',
    except: folders(SHARED),
    message: 'What elements share knows none of them.',
  },
  ...elementFolders.map((tag) => ({
    target: `./src/elements/${tag}`,
    from: './src/elements',
    except: [...folders([...SHARED, tag]), ...elementFolders.flatMap(publicFiles)],
    message: 'An element uses of another its tag or its class alone.',
  })),
  ...['data', 'demo', 'scripts', 'test'].map((folder) => ({
    target: './src',
    from: `./${folder}`,
    message: 'The library knows nothing of how it is kept, shown, or tested.',
  })),
  ...STEPS.map((step, index) => ({
    target: `./data/import/${step}`,
    from: './data/import',
    except: folders(['diagnostics', ...STEPS.slice(0, index + 1)]),
    message: 'An import reads, matches, plans, and reports: no step knows a later one.',
  })),
];
