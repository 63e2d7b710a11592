import { expect } from '@open-wc/testing';
import { collectWarnings } from '../../base/warnings.test-harness.js';
import { ChartHarness, ignoreResizeLoops } from '../chart.test-harness.js';
import '../kys-org-chart.js';

/** What `download` gives the browser to save, in place of the browser. */
async function downloaded(
  deed: () => Promise<boolean>,
): Promise<{ done: boolean; name: string; content: Blob } | undefined> {
  const clicked: HTMLAnchorElement[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    clicked.push(this);
  };
  try {
    const done = await deed();
    const [link] = clicked;
    return link && { done, name: link.download, content: await (await fetch(link.href)).blob() };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('<kys-org-chart> as a file', () => {
  ignoreResizeLoops();
  const warnings = collectWarnings();

  it('is saved as a file with the name of the root', async () => {
    const { chart } = await ChartHarness.show({ lang: 'zh' });
    const svg = await downloaded(() => chart.download());
    expect([svg!.done, svg!.name, svg!.content.type]).to.deep.equal([
      true,
      '执行委员会-org-chart.svg',
      'image/svg+xml',
    ]);
    expect(await svg!.content.text()).to.equal(await chart.toSVG());
    chart.lang = 'en';
    const png = await downloaded(() => chart.download('png'));
    expect([png!.name, png!.content.type]).to.deep.equal(['executive-committee-org-chart.png', 'image/png']);
  });

  it('is saved under a name that every file system takes', async () => {
    const tree = { id: '../x?.y', name: '..\\<a>:/\u202E"|?*' };
    const { chart } = await ChartHarness.show({ tree });
    expect((await downloaded(() => chart.download()))!.name).to.equal('a-org-chart.svg');
    chart.tree = { ...tree, name: '///' };
    expect((await downloaded(() => chart.download()))!.name).to.equal('x-y-org-chart.svg');
    chart.tree = { id: '/', name: '?' };
    expect((await downloaded(() => chart.download()))!.name).to.equal('org-chart.svg');
  });

  it('says in the console why there is no file, and throws nothing', async () => {
    const { chart } = await ChartHarness.show({ tree: null });
    expect(await downloaded(async () => chart.download('png'))).to.equal(undefined);
    expect(await chart.download('png')).to.equal(false);
    expect(warnings.filter((said) => said.includes('no tree to draw'))).to.have.length(1);
  });

  it('is an SVG file where the format is none that there is, and says so', async () => {
    const { chart } = await ChartHarness.show();
    expect((await downloaded(() => chart.download('gif' as never)))!.name).to.match(/\.svg$/);
    expect(warnings).to.deep.equal(['<kys-org-chart>: unknown format "gif". Allowed: svg, png.']);
  });
});
