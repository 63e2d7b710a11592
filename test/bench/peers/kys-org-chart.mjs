/** The library is a file of its own beside this; here is only what a page does with it. */
export async function draw(host, tree) {
  const chart = document.createElement('kys-org-chart');
  chart.lang = 'en';
  chart.layout = 'top-down';
  chart.levels = Infinity;
  chart.tree = tree;
  host.append(chart);
  await chart.updateComplete;
}

/** Readies the closing of a branch below the root as a visitor does it by keys: there from the root, then left. */
export async function readyToClose(host, tree, branch) {
  const chart = host.querySelector('kys-org-chart');
  chart.shadowRoot.querySelector('[role=treeitem]').focus();
  await press(chart, 'ArrowRight');
  for (let k = tree.children.indexOf(branch); k > 0; k--) await press(chart, 'ArrowDown');
  const item = chart.shadowRoot.activeElement;
  if (!item?.textContent.includes(branch.name)) throw new Error(`the keys do not lead to ${branch.name}`);
  return () => press(chart, 'ArrowLeft');
}

/** What scrolls, for a walk across the whole tree. */
export function scroller(host) {
  return host.querySelector('kys-org-chart').shadowRoot.querySelector('[part~=viewport]');
}

async function press(chart, key) {
  chart.shadowRoot.activeElement.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );
  await chart.updateComplete;
}
