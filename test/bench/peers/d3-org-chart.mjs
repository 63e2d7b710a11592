import { OrgChart } from 'd3-org-chart';

/** The rows it asks for; it writes into them, so each run has its own. */
export function prepare(tree) {
  const rows = [];
  const waiting = [[tree, '']];
  for (const [{ id, name, children = [] }, parentId] of waiting) {
    rows.push({ id, parentId, name });
    for (const child of children) waiting.push([child, id]);
  }
  return rows;
}

/** As its examples do, but without motion, which would count against it. */
export async function draw(host, rows) {
  new OrgChart()
    .container(host)
    .data(rows)
    .svgHeight(800)
    .nodeWidth(() => 168)
    .nodeHeight(() => 36)
    .childrenMargin(() => 40)
    .initialExpandLevel(Infinity)
    .duration(0)
    .nodeContent(({ data }) => `<div class="content">${data.name}</div>`)
    .render();
  await transitionsDone();
}

/** Readies the closing of a branch below the root as a visitor does it, by the button under its node. */
export function readyToClose(host, tree, branch) {
  const node = Array.from(host.querySelectorAll('.node')).find(({ __data__: { data } }) => data.id === branch.id);
  const button = node.querySelector('.node-button-g');
  return async () => {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await transitionsDone();
  };
}

/** Even those of no duration take effect in later frames. */
async function transitionsDone() {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
