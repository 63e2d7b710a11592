import { TreeChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([TreeChart, SVGRenderer]);

/** Expanded as a whole and fitted into the pane, which is how its tree begins. */
export async function draw(host, tree) {
  const chart = init(host);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    series: [
      { type: 'tree', data: [tree], orient: 'TB', roam: true, initialTreeDepth: -1, label: { position: 'top' } },
    ],
  });
  await finished;
}
