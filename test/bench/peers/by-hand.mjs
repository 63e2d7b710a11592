/**
 * How somebody who wants nothing but speed writes a finished layout into a page: a string of boxes and one path.
 *
 * @param {HTMLElement} host
 * @param {ReturnType<import('./given-layout.mjs').layOut>} layout
 * @param {{ nodes: ArrayLike<number>, edges: ArrayLike<number> }} shown
 */
export function writeByHand(host, layout, shown) {
  const { x, y, w, h, names, width, height } = layout;
  let path = '';
  for (let k = 0; k < shown.edges.length; k++) path += layout.line(shown.edges[k]);
  let boxes = '';
  for (let k = 0; k < shown.nodes.length; k++) {
    const i = shown.nodes[k];
    boxes += `<div class="box" style="left:${x[i]}px;top:${y[i]}px;width:${w[i]}px;height:${h[i]}px">${names[i]}</div>`;
  }
  host.innerHTML = `<div class="pane"><div class="chart" style="width:${width}px;height:${height}px">
<svg class="lines" width="${width}" height="${height}"><path d="${path}"/></svg>${boxes}</div></div>`;
  host.firstChild.scrollLeft = firstView(layout).x;
}

/** What the pane shows first: the root in the middle of its upper edge. */
export function firstView({ x, w, width }) {
  const left = x[0] + w[0] / 2 - 640;
  return { x: Math.max(0, Math.min(left, width - 1280)), y: 0, width: 1280, height: 800 };
}
