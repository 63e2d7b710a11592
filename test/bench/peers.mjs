import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleForPage } from './bundle-for-page.mjs';
import { brotliBytes } from './compressed.mjs';

const folder = fileURLToPath(new URL('./', import.meta.url));
const chartFile = new URL('../../dist/standalone/kys-org-chart.js', import.meta.url);

/**
 * Who is measured, in the order of the table. Each has a module in `peers/` with `draw(host, input)`, with
 * `prepare(tree, layout)` where its input is not the tree itself, which is not measured, and with
 * `readyToClose(host, tree, branch)` where it can close a branch, which gives the function that does.
 */
export const peers = {
  nothing: { title: 'nothing (what measuring costs)', module: 'nothing' },
  visible: { title: 'only visible boxes by hand, layout given', module: 'visible-by-hand' },
  every: { title: 'every box by hand, layout given', module: 'every-by-hand' },
  kys: { title: '<kys-org-chart>', module: 'kys-org-chart', library: chartFile },
  d3: { title: 'd3-org-chart 3.1.1', module: 'd3-org-chart' },
  echarts: { title: 'ECharts 6 tree, SVG', module: 'echarts' },
};

/** A pane and a font for all; boxes for those that bring none. */
const css = `body { font: 14px/20px sans-serif; margin: 0 }
#host { height: 800px; width: 1280px }
.pane { height: 100%; overflow: auto }
.chart { position: relative }
.lines { fill: none; position: absolute; stroke: #8a94a6 }
.box, .content { background: #fff; border: 1px solid #c4ccd8; border-radius: 6px; box-sizing: border-box; overflow: hidden;
  padding: 7px 12px; text-overflow: ellipsis; white-space: nowrap }
.box { position: absolute }
.content { height: 100% }
kys-org-chart { --kys-org-chart-height: 800px; height: 100% }`;

/**
 * Writes a page `<key>.html` for each peer, where `draw()` and what else it can do are at hand.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {readonly string[]} keys of `peers`
 * @returns {Promise<Map<string, number>>} the brotli bytes of what each page would load, by key
 */
export async function writePeerPages(stage, keys) {
  const bytes = new Map();
  await stage.write('read-page.js', await bundle(`export * from './peers/read-page.mjs';`));
  await stage.write(
    'ground.js',
    await bundle(`export { layOut } from './peers/given-layout.mjs';
export { seededTree } from './seeded-tree.mjs';`),
  );
  for (const key of keys) {
    const { module, library } = peers[key];
    const driver = await bundle(`export * from './peers/${module}.mjs';`);
    await stage.write(`${key}.js`, driver);
    const whole = library ? await readBuilt(library) : driver;
    if (library) await stage.write(`${key}-library.js`, whole);
    await stage.write(`${key}-page.js`, pageScript(key));
    const modules = [...(library ? [`${key}-library.js`] : []), `${key}-page.js`];
    await stage.writePage(`${key}.html`, { css, modules });
    bytes.set(key, brotliBytes(whole));
  }
  return bytes;
}

/** In the page: the tree is made and prepared ahead, so that nothing but the drawing is measured. */
function pageScript(key) {
  return `import * as ground from './ground.js';
import * as readers from './read-page.js';
import * as peer from './${key}.js';
const host = document.querySelector('#host');
let input;
Object.assign(globalThis, readers);
globalThis.makeTree = (size) => (globalThis.tree = ground.seededTree(size));
globalThis.layOut = () => ground.layOut(tree);
globalThis.prepare = () => { input = peer.prepare ? peer.prepare(tree, ground) : tree; };
globalThis.draw = async () => { await peer.draw(host, input); await painted(); };
globalThis.scroller = () => peer.scroller(host);
globalThis.readyToClose = async () => {
  const close = await peer.readyToClose(host, tree, tree.children.find(({ children }) => children));
  await painted();
  globalThis.closeBranch = async () => { await close(); await painted(); };
};`;
}

const bundle = (contents) => bundleForPage({ stdin: { contents, resolveDir: folder } });

async function readBuilt(file) {
  return readFile(file).catch(() => {
    throw new Error(
      'dist/standalone/kys-org-chart.js is missing: run npm run build first, or leave it out with --without kys',
    );
  });
}
