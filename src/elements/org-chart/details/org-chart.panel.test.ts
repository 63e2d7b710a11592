/** What a visitor sees once they have chosen: on a phone, a tablet and a desk, by pointer, keys and the page's address. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../../base/wait-until.test-harness.js';
import { ChartHarness, ignoreResizeLoops, rect, regularTree } from '../chart.test-harness.js';
import '../kys-org-chart.js';

const SIZES = [
  [390, 800],
  [768, 800],
  [1280, 800],
] as const;

const LEGAL = 'Legal Affairs Group';

/** A chart as wide as its page, which goes on below. */
const page = (width: number, layout = 'auto'): Promise<ChartHarness> =>
  ChartHarness.show({ width: width - 16, layout, style: 'margin-bottom: 3000px' });

function isInWindow(element: Element): boolean {
  const { top, bottom, left, right } = rect(element);
  if (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1) return false;
  const root = element.getRootNode() as ShadowRoot;
  const seen = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return !!seen && (element.contains(seen) || seen.contains(element));
}

/** The mailbox that the panel shows, in the group's card too. */
function mailbox(harness: ChartHarness): Element | null {
  const { panel } = harness;
  const card = panel?.querySelector('kys-group-card');
  return (card?.shadowRoot ?? panel)?.querySelector('a[href^=mailto]') ?? null;
}

/** What has the focus, within all elements. */
function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

describe('<kys-org-chart>, what is told of the node chosen', () => {
  ignoreResizeLoops();
  const { href } = location;
  afterEach(() => {
    history.replaceState(null, '', href);
    window.scrollTo(0, 0);
  });
  after(() => setViewport({ width: 1280, height: 800 }));

  for (const cards of [false, true])
    describe(cards ? 'with cards' : 'without cards', () => {
      before(async () => void (cards && (await import('../../group-card/kys-group-card.js'))));

      for (const [width, height] of SIZES) {
        it(`has the legal group's mailbox in the window after one tap, at ${width} × ${height}`, async () => {
          await setViewport({ width, height });
          const harness = await page(width);
          harness.item(LEGAL).scrollIntoView({ block: 'end' });
          await harness.choose(LEGAL);
          await waitUntil(() => mailbox(harness) && isInWindow(mailbox(harness)!));
          expect(isInWindow(harness.item(LEGAL)), 'the box is in sight too').to.equal(true);
        });

        it(`has it there by the page's address, at ${width} × ${height}`, async () => {
          await setViewport({ width, height });
          location.hash = '#kys=legal';
          const harness = await page(width);
          harness.chart.deepLink = true;
          await waitUntil(() => mailbox(harness) && isInWindow(mailbox(harness)!));
          await waitUntil(() => isInWindow(harness.item(LEGAL)));
        });
      }
    });

  for (const [width, height] of SIZES)
    it(`shows all posts of a person who is searched for, by one key, at ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      const harness = await page(width);
      harness.chart.toolbar = true;
      await harness.toolsLoaded();
      harness.search.focus();
      await sendKeys({ type: 'Shiji' });
      await harness.settled();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => harness.panel);
      const posts = [...harness.panel!.querySelectorAll('.posts li')];
      expect(posts).to.have.length(3);
      for (const post of posts) await waitUntil(() => isInWindow(post), post.textContent);
    });

  it('covers no box that is chosen where there is room beside it', async () => {
    await setViewport({ width: 1280, height: 800 });
    const harness = await page(1280, 'top-down');
    for (const name of ['Executive Director', LEGAL, 'KCC']) {
      const panel = rect(await harness.choose(name));
      const box = rect(harness.item(name));
      expect(box.right <= panel.left || box.left >= panel.right, name).to.equal(true);
    }
  });

  it('moves nothing on the page where it stands beside the chart', async () => {
    await setViewport({ width: 1280, height: 800 });
    const harness = await page(1280, 'top-down');
    const before = rect(harness.chart);
    await harness.choose(LEGAL);
    const after = rect(harness.chart);
    expect([after.top, after.height]).to.deep.equal([before.top, before.height]);
  });

  it('closes by its button and by Escape, gives the focus back, and comes again with the next choice', async () => {
    const harness = await page(1280);
    const panel = await harness.choose(LEGAL);
    panel.querySelector<HTMLElement>('.close')!.focus();
    await sendKeys({ press: 'Enter' });
    await harness.settled();
    expect(harness.panel).to.equal(null);
    expect(harness.focused).to.equal(LEGAL);
    expect(harness.item(LEGAL).getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => harness.panel);
    await sendKeys({ press: 'Escape' });
    await harness.settled();
    expect(harness.panel).to.equal(null);
    expect(harness.focused).to.equal(LEGAL);
  });

  it('opens and closes what is in the node, for those whose finger finds no mark', async () => {
    const harness = await page(1280);
    const panel = await harness.choose(LEGAL);
    const [name] = harness.names;
    panel.querySelector<HTMLElement>('.more')!.click();
    await harness.settled();
    expect(harness.names.join()).to.contain('Leader Yao');
    expect(harness.panel!.querySelector('.more')!.textContent).to.equal('Close this branch');
    expect(harness.names[0]).to.equal(name);
  });

  for (const width of [390, 1280])
    it(`leads by the Tab key to what can be seen alone, in its order, and back, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const harness = await page(width);
      harness.item(LEGAL).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => harness.panel && mailbox(harness));
      await harness.settled();
      expect(harness.details.querySelector('[role=status]')!.querySelectorAll('a,button,[tabindex]')).to.have.length(0);
      const stops: Element[] = [focused()!];
      while (stops.length < 20) {
        await sendKeys({ press: 'Tab' });
        const stop = focused();
        if (!stop || !harness.chart.contains(document.activeElement)) break;
        await waitUntil(() => isInWindow(stop));
        expect(parseFloat(getComputedStyle(stop).outlineWidth), stop.outerHTML).to.be.at.least(2);
        expect(getComputedStyle(stop).outlineStyle).not.to.equal('none');
        stops.push(stop);
      }
      expect(stops).to.include(mailbox(harness));
      for (const stop of stops.slice(0, -1).reverse()) {
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        // From what comes behind the chart, the first leads to the last stop.
        if (focused() === stops.at(-1)) await sendKeys({ press: 'Tab' });
        await sendKeys({ up: 'Shift' });
        expect(focused()).to.equal(stop);
      }
    });

  it('looks different by state: at rest, under the pointer, chosen, of the same person', async () => {
    await setViewport({ width: 1280, height: 800 });
    const harness = await ChartHarness.show({ layout: 'outline', levels: 9 });
    const look = (item: Element): string => {
      const { backgroundColor, borderTopColor, borderTopStyle, boxShadow } = getComputedStyle(item);
      return [backgroundColor, borderTopColor, borderTopStyle, boxShadow].join(' ');
    };
    await harness.choose('Deputy Executive Director');
    const rest = harness.item('Finance Group');
    const before = look(rest);
    const { left, top } = rect(rest);
    await sendMouse({ type: 'move', position: [Math.round(left + 30), Math.round(top + 10)] });
    await waitUntil(() => look(rest) !== before);
    await Promise.all(rest.getAnimations().map(({ finished }) => finished));
    const same = harness.items.find((item) => item.matches('.same'))!;
    const chosen = harness.item('Deputy Executive Director');
    const looks = [before, look(rest), look(chosen), look(same)];
    expect(new Set(looks)).to.have.length(4);
    // A row is as wide as the chart, which cuts what is drawn outside of it.
    expect(getComputedStyle(chosen).boxShadow).to.contain('inset');
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  describe('dragging', () => {
    const large = { layout: 'top-down', tree: regularTree(8, 3), levels: 9, style: '--kys-org-chart-height: 300px' };

    /** A chart that can be dragged, and where in the window its ground is empty. */
    async function show(): Promise<[ChartHarness, x: number, y: number]> {
      const harness = await ChartHarness.show(large);
      harness.viewport.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => harness.viewport.style.cursor === 'grab');
      await harness.scroll(150, 60);
      const { left, right, top, bottom } = rect(harness.viewport);
      const root = harness.chart.shadowRoot!;
      for (let y = Math.ceil(top) + 5; y < bottom - 20; y += 7)
        for (let x = Math.ceil(left) + 150; x < right - 150; x += 7)
          if (root.elementFromPoint(x, y)?.matches('.sheet,.viewport')) return [harness, x, y];
      throw new Error('no empty ground');
    }

    it('moves the view by its empty ground, selects no text, and is no click', async () => {
      const [harness, x, y] = await show();
      let clicks = 0;
      harness.chart.addEventListener('kys-node-select', () => (clicks += 1));
      const { scrollLeft, scrollTop } = harness.viewport;
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 30, y + 10] });
      expect(harness.viewport.style.cursor).to.equal('grabbing');
      await sendMouse({ type: 'move', position: [x + 60, y + 20] });
      await sendMouse({ type: 'up' });
      await harness.settled();
      expect(harness.viewport.scrollLeft).to.be.closeTo(scrollLeft - 60, 1);
      expect(harness.viewport.scrollTop).to.be.closeTo(scrollTop - 20, 1);
      expect(harness.viewport.style.cursor).to.equal('grab');
      expect(String(getSelection())).to.equal('');
      expect(clicks).to.equal(0);
    });
  });
});
