import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { testLinkedPages, withScript } from './linked-page.mjs';

/** How a page may draw what stands on it larger or smaller, or has the chart's own viewport. */
const PLACES = {
  'as it is': '',
  'scaled down': '.place{transform:scale(.5);transform-origin:0 0}',
  'scaled up': '.place{transform:scale(1.4);transform-origin:0 0}',
  'wider than high': '.place{transform:scale(.8,.5);transform-origin:20px 10px}',
  'scaled by its own property': '.place{scale:.6;transform-origin:0 0}',
  'zoomed out': '.place{zoom:.5}',
  'zoomed in': '.place{zoom:1.3}',
  'zoomed and scaled': '.place{zoom:1.5;transform:scale(.5);transform-origin:0 0}',
  'zoomed as a whole page': ':root{zoom:1.25}',
  'with a border and padding': 'kys-org-chart::part(viewport){border:12px solid;padding:20px}',
  'from right to left': '.place{direction:rtl;transform:scale(.7);transform-origin:0 0}',
};

/** Runs in the page: a tree of thirty branches with as many leaves each, and what is chosen in it. */
function showTree(chart) {
  const children = Array.from({ length: 30 }, (_, k) => ({
    id: `b${k}`,
    name: `Branch ${k}`,
    children: Array.from({ length: 30 }, (_each, leaf) => ({ id: `b${k}-${leaf}`, name: `Leaf ${k}-${leaf}` })),
  }));
  chart.tree = { id: 'root', name: 'Root', children };
  globalThis.chosen = [];
  addEventListener('kys-node-select', (event) => globalThis.chosen.push(event.node.id));
  return chart.updateComplete;
}

/** Runs in the page: where the box is that a point of the window lies in, and how far from its edges. */
function boxAt(x, y) {
  const boxes = [...document.querySelector('kys-org-chart').shadowRoot.querySelectorAll('.node')];
  const box = boxes.find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
  if (!box) return undefined;
  const { left, top, width, height } = box.getBoundingClientRect();
  return { name: box.textContent, x: (x - left) / width, y: (y - top) / height, width };
}

describe('a chart in a place that the page draws larger or smaller', () => {
  const kind = faultKind('size and place');
  const { open } = testLinkedPages();
  after(() => kind.report());

  const drawn = (page) =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 4; turn += 1)
        await new Promise((later) => requestAnimationFrame(() => setTimeout(later)));
    });

  async function show(css) {
    const page = await open(
      withScript(
        'module',
        `<style>${css}</style><div class="place"><kys-org-chart toolbar layout="top-down" levels="99" style="--kys-org-chart-height:500px"></kys-org-chart></div>`,
      ),
    );
    await page.$eval('kys-org-chart', showTree);
    await page.waitForFunction(() => document.querySelector('kys-org-chart').shadowRoot.querySelector('.toolbar > *'));
    await drawn(page);
    return page;
  }

  for (const what of ['as it is', 'scaled down', 'zoomed out'])
    it(`has outlines chosen that are lower than a px, by a click on whole px: ${what}`, () =>
      kind.holds({ input: `small outlines, ${what}`, element: 'kys-org-chart', form: 'module' }, async () => {
        const page = await show(PLACES[what]);
        await page.$eval('kys-org-chart', async (chart) => {
          const branch = (id, depth) => ({
            id,
            name: id,
            children: Array.from({ length: depth && 6 }, (_, k) => branch(`${id}.${k}`, depth - 1)),
          });
          chart.tree = branch('0', 4);
          // All leaves below one another, where the last of five levels stands.
          chart.layout = 'start-to-end';
          await chart.updateComplete;
          await chart.fit();
        });
        await drawn(page);
        const outlines = () =>
          page.$eval('kys-org-chart', (chart) =>
            chart.shadowRoot.querySelector('.outlines').getBoundingClientRect().toJSON(),
          );
        // The first that is chosen brings the details, for which the page may scroll.
        const before = await outlines();
        await page.mouse.click(
          Math.round(before.left + (before.right - before.left) * 0.75),
          Math.ceil(before.top) + 1,
        );
        await page.waitForFunction(() =>
          document.querySelector('kys-org-chart').shadowRoot.querySelector('[part=details]'),
        );
        await drawn(page);
        const { left, top, right, bottom } = await outlines();
        let clicks = 1;
        // Each px has nodes of its own: what is chosen already isn't chosen again.
        for (let y = Math.ceil(top) + 3; y < bottom; y += 1) {
          await page.mouse.click(Math.round(left + (right - left) * 0.75), y);
          clicks += 1;
        }
        const chosen = await page.evaluate(() => globalThis.chosen.length);
        assert.ok(clicks > 7 && chosen === clicks, `${chosen} of ${clicks} clicks choose a node`);
        await page.close();
      }));

  for (const [what, css] of Object.entries(PLACES)) {
    it(`keeps what is under the pointer when it zooms: ${what}`, () =>
      kind.holds({ input: `zoom, ${what}`, element: 'kys-org-chart', form: 'module' }, async () => {
        const page = await show(css);
        await page.$eval('kys-org-chart', (chart) => {
          const viewport = chart.shadowRoot.querySelector('.viewport');
          viewport.scrollTo(viewport.scrollWidth / 2, viewport.scrollHeight / 3);
          return chart.updateComplete;
        });
        await drawn(page);
        const point = await page.$eval('kys-org-chart', (chart) => {
          const shown = chart.shadowRoot.querySelector('.viewport').getBoundingClientRect();
          const inSight = [...chart.shadowRoot.querySelectorAll('.node')]
            .map((box) => box.getBoundingClientRect())
            .filter(
              (box) =>
                box.top > shown.top &&
                box.right < Math.min(shown.right, innerWidth) &&
                box.bottom < Math.min(shown.bottom, innerHeight),
            );
          // One on the right: what drifts, drifts there most.
          const box = inSight.reduce((one, other) => (other.right > one.right ? other : one));
          return { x: box.left + box.width * 0.3, y: box.top + box.height * 0.6 };
        });
        const before = await page.evaluate(boxAt, point.x, point.y);
        await page.mouse.move(point.x, point.y);
        await page.keyboard.down('Control');
        for (const deltaY of [-20, -30, 25]) {
          await page.mouse.wheel({ deltaY });
          await drawn(page);
        }
        await page.keyboard.up('Control');
        await drawn(page);
        const now = await page.evaluate(boxAt, point.x, point.y);
        assert.equal(now?.name, before.name);
        assert.ok(now.width > before.width * 1.1, `${before.width} px, then ${now.width}`);
        assert.ok(
          Math.abs(now.x - before.x) < 0.05 && Math.abs(now.y - before.y) < 0.1,
          JSON.stringify({ before, now }),
        );
        await page.close();
      }));

    it(`has outlines chosen by a click: ${what}`, () =>
      kind.holds({ input: `outlines, ${what}`, element: 'kys-org-chart', form: 'module' }, async () => {
        const page = await show(css);
        await page.$eval('kys-org-chart', (chart) => chart.fit());
        await drawn(page);
        const pointsInSight = (chart) => {
          const path = chart.shadowRoot.querySelector('.outlines');
          const boxes = path.getAttribute('d').match(/M[^z]+/g);
          const shown = chart.shadowRoot.querySelector('.viewport').getBoundingClientRect();
          const toScreen = path.getScreenCTM();
          return boxes
            .map((box) => box.match(/-?[\d.]+/g).map(Number))
            .map(([x, y, w, h]) => new DOMPoint(x + w / 2, y + h / 2).matrixTransform(toScreen))
            .map(({ x, y }) => ({ x, y }))
            .filter(
              ({ x, y }) =>
                x > shown.left &&
                x < Math.min(shown.right, innerWidth) &&
                y > shown.top &&
                y < Math.min(shown.bottom, innerHeight),
            );
        };
        const corner = () =>
          page.$eval('kys-org-chart', ({ shadowRoot }) => {
            const { left, top } = shadowRoot.querySelector('.viewport').getBoundingClientRect();
            return { left, top };
          });
        for (const part of [0.1, 0.5, 0.9]) {
          const points = await page.$eval('kys-org-chart', pointsInSight);
          assert.ok(points.length > 20, `${points.length} outlines in sight`);
          const { x, y } = points[Math.floor(points.length * part)];
          const before = await corner();
          await page.mouse.click(x, y);
          await drawn(page);
          // The node chosen has a box from then on.
          const [id, box] = await page.$eval('kys-org-chart', ({ shadowRoot }) => {
            const { left, right, top, bottom } = shadowRoot
              .querySelector('[aria-selected=true]')
              .getBoundingClientRect();
            return [globalThis.chosen.pop(), { left, right, top, bottom }];
          });
          assert.ok(id, 'a click chooses a node');
          // A page that is too narrow for the chart is scrolled, so that the details are in sight.
          const now = await corner();
          const [across, down] = [x + now.left - before.left, y + now.top - before.top];
          assert.ok(
            across > box.left - 2 && across < box.right + 2 && down > box.top - 2 && down < box.bottom + 2,
            `${id} is at ${JSON.stringify(box)}, the click was at ${across}, ${down}`,
          );
        }
        await page.close();
      }));
  }
});
