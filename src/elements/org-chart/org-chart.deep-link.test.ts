import { expect } from '@open-wc/testing';
import { ChartHarness, inSight } from './chart.test-harness.js';
import './kys-org-chart.js';

/** A chart that follows the address of the page. */
async function show(deepLink = true): Promise<ChartHarness> {
  const harness = await ChartHarness.show();
  harness.chart.remove();
  const chart = document.createElement('kys-org-chart');
  chart.lang = 'en';
  chart.deepLink = deepLink;
  document.body.append(chart);
  return ChartHarness.around(chart);
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

describe('<kys-org-chart>, deep links', () => {
  const { href } = location;
  afterEach(() => {
    document.querySelector('kys-org-chart')?.remove();
    history.replaceState(null, '', href);
  });

  it('shows the node that the address names, as if it were chosen', async () => {
    location.hash = '#kys=kcc';
    const harness = await show();
    await until(() => harness.details.textContent.includes('KCC'));
    await harness.settled();
    expect(inSight(harness).join()).to.contain('KCC');
    expect(harness.item('KCC').getAttribute('aria-selected')).to.equal('true');
  });

  it('follows the address when it changes, among other things in it', async () => {
    const harness = await show();
    location.hash = '#tab=2&kys=media%2Fzhu-qingyu';
    await until(() => harness.details.textContent.includes('Corrie'));
    await harness.settled();
    expect(inSight(harness).join()).to.contain('Corrie');
  });

  it('puts what a person chooses into the address, without a step in the history', async () => {
    const harness = await show();
    const { length } = history;
    await harness.click('Media Group');
    await until(() => location.hash !== '');
    expect(location.hash).to.equal('#kys=media');
    expect(history).to.have.length(length);
  });

  it('leaves the address alone where the host cancels the choice', async () => {
    const harness = await show();
    harness.chart.addEventListener('kys-node-select', (event) => event.preventDefault());
    await harness.click('Media Group');
    expect(location.hash).to.equal('');
  });

  it('neither reads nor writes the address unless it is asked to', async () => {
    location.hash = '#kys=kcc';
    const harness = await show(false);
    await harness.click('Media Group');
    await harness.settled();
    expect(location.hash).to.equal('#kys=kcc');
    expect(harness.details.textContent).not.to.contain('KCC');
  });

  for (const hash of ['#kys=nobody', '#kys=%E0%A4%A', '#kys=', '#other']) {
    it(`shows the chart as ever for ${hash}`, async () => {
      location.hash = hash;
      const harness = await show();
      await harness.settled();
      expect(harness.names[0]).to.equal('Executive Committee');
      expect(harness.details.textContent.trim()).to.equal('');
    });
  }

  it('listens no more once it is gone', async () => {
    const harness = await show();
    harness.chart.remove();
    location.hash = '#kys=media';
    await new Promise(requestAnimationFrame);
    await harness.chart.updateComplete;
    expect(harness.details.textContent.trim()).to.equal('');
  });
});
