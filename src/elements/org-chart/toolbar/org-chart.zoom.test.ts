import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chartView, ChartHarness, ignoreResizeLoops, rect, regularTree, seededTree } from '../chart.test-harness.js';
import '../kys-org-chart.js';

const show = (given: Parameters<typeof ChartHarness.showTools>[0] = {}): Promise<ChartHarness> =>
  ChartHarness.showTools(given);

describe('<kys-org-chart>, zoom', () => {
  ignoreResizeLoops();
  const large = { layout: 'top-down', tree: regularTree(8, 4), levels: 9, style: '--kys-org-chart-height: 500px' };

  it('has no buttons for an outline, which is read and not looked at', async () => {
    const harness = await show({ layout: 'outline' });
    expect(harness.buttons.join()).not.to.contain('Zoom');
    await harness.chart.zoomTo(2);
    await harness.settled();
    expect(harness.scale).to.equal(1);
  });

  it('goes in and out in steps, to the actual size and to the whole chart', async () => {
    const harness = await show(large);
    await harness.press('Zoom in');
    expect(harness.scale).to.equal(1.25);
    await harness.press('Zoom out');
    await harness.press('Zoom out');
    expect(harness.scale).to.be.closeTo(0.8, 1e-9);
    await harness.press('80%, back to actual size');
    expect(harness.scale).to.equal(1);
    await harness.press('Fit the whole chart');
    const [sheet, view] = [chartView(harness), rect(harness.viewport)];
    expect(sheet.width).to.be.at.most(view.width + 1);
    expect(sheet.height).to.be.at.most(view.height + 1);
    expect(harness.viewport.scrollWidth).to.equal(harness.viewport.clientWidth);
  });

  it('stays within its limits', async () => {
    const harness = await show(large);
    for (let times = 0; times < 6; times++) await harness.press('Zoom in');
    expect(harness.scale).to.equal(2);
    for (const scale of [NaN, -1, 0]) {
      await harness.chart.zoomTo(scale);
      expect(harness.scale).to.be.within(0.01, 2);
    }
  });

  for (const [name, init] of Object.entries({
    'the control key': { ctrlKey: true },
    'the command key': { metaKey: true },
  })) {
    it(`answers the wheel with ${name}, and keeps what is under the pointer`, async () => {
      const harness = await show(large);
      await harness.scroll(3_000, 20);
      const item = harness.items.find((each) => inside(rect(each), rect(harness.viewport)))!;
      const before = rect(item);
      const [clientX, clientY] = [before.left + 20, before.top + 10];
      const event = new WheelEvent('wheel', {
        deltaY: -30,
        clientX,
        clientY,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
      });
      item.dispatchEvent(event);
      await harness.settled();
      expect(event.defaultPrevented).to.equal(true);
      const factor = 2 ** 0.3;
      expect(harness.scale).to.be.closeTo(factor, 1e-4);
      expect(rect(item).left).to.be.closeTo(clientX - 20 * factor, 1.5);
    });
  }

  it('leaves the wheel alone, a single touch, and keys with a modifier to the browser', async () => {
    const harness = await show(large);
    const { items, viewport } = harness;
    const events = [
      new WheelEvent('wheel', { deltaY: 30, bubbles: true, cancelable: true }),
      touch('touchmove', viewport, [[10, 10]]),
      new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true }),
    ];
    for (const event of events) {
      items[0]!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    await harness.settled();
    expect(harness.scale).to.equal(1);
  });

  it('follows two fingers', async () => {
    const harness = await show(large);
    const { viewport } = harness;
    const { left, top } = rect(viewport);
    const fingers = (apart: number): [number, number][] => [
      [left + 300 - apart / 2, top + 200],
      [left + 300 + apart / 2, top + 200],
    ];
    for (const [type, apart] of [
      ['touchstart', 100],
      ['touchmove', 120],
      ['touchmove', 150],
    ] as const) {
      const event = touch(type, viewport, fingers(apart));
      viewport.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
    }
    viewport.dispatchEvent(touch('touchend', viewport, []));
    viewport.dispatchEvent(touch('touchstart', viewport, fingers(500)));
    await harness.settled();
    expect(harness.scale).to.be.closeTo(1.5, 1e-6);
  });

  it('follows the gestures of Safari', async () => {
    const harness = await show(large);
    const gesture = (type: string, scale: number): Event =>
      Object.assign(new Event(type, { bubbles: true, cancelable: true }), { scale, clientX: 100, clientY: 100 });
    for (const [type, scale] of [
      ['gesturestart', 1],
      ['gesturechange', 1.1],
      ['gesturechange', 1.4],
      ['gesturestart', 1],
      ['gesturechange', 1.2],
    ] as const) {
      const event = gesture(type, scale);
      harness.viewport.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
    }
    await harness.settled();
    expect(harness.scale).to.be.closeTo(1.4 * 1.2, 1e-6);
  });

  it('answers the keys + and -, and 0 for the actual size and, from there, the whole', async () => {
    const harness = await show(large);
    harness.items[0]!.focus();
    await sendKeys({ press: '+' });
    await harness.settled();
    expect(harness.scale).to.equal(1.25);
    await sendKeys({ press: '-' });
    await sendKeys({ press: '-' });
    await harness.settled();
    expect(harness.scale).to.be.closeTo(0.8, 1e-9);
    await sendKeys({ press: '0' });
    await harness.settled();
    expect(harness.scale).to.equal(1);
    await sendKeys({ press: '0' });
    await harness.settled();
    expect(harness.scale).to.be.below(0.3);
    expect(harness.focused).to.equal('Node n');
  });

  it('leaves the page below where it is', async () => {
    const harness = await show(large);
    const { height } = rect(harness.chart);
    await harness.press('Fit the whole chart');
    expect(rect(harness.chart).height).to.equal(height);
  });

  it('shows more nodes than can be read as outlines, which can be chosen as well', async () => {
    const harness = await show({ ...large, tree: regularTree(9, 4) });
    await harness.chart.fit();
    await harness.settled();
    expect(harness.items.length).to.equal(1 + 9 + 81);
    const outlines = harness.chart.shadowRoot!.querySelector<SVGPathElement>('.outlines')!;
    expect(outlines.getAttribute('d')!.match(/z/g)).to.have.length(729);
    const { left, top } = rect(outlines);
    const first = { clientX: left + 2, clientY: top + 2, bubbles: true };
    outlines.dispatchEvent(new MouseEvent('click', first));
    await harness.settled();
    expect(harness.details.textContent).to.contain('Node n.0.0.0');
    expect(harness.focused).to.equal('Node n.0.0.0');
  });

  it('has less than 1,500 elements at any scale', async () => {
    const harness = await show({ ...large, tree: seededTree(10_000), levels: 99 });
    for (const scale of [0.25, 0.4, 0.7, 2]) {
      await harness.chart.zoomTo(scale);
      await harness.settled();
      for (const across of [0, 0.4, 1]) {
        await harness.scroll(across * harness.viewport.scrollWidth, 0.3 * harness.viewport.scrollHeight);
        expect(harness.chart.shadowRoot!.querySelectorAll('*').length).to.be.below(1_500);
      }
    }
  });
});

const inside = (one: DOMRect, other: DOMRect): boolean =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;

/** Fingers by their places in the window. An engine without a touch screen may lack the event: what counts is its list. */
function touch(type: string, target: Element, fingers: readonly (readonly [number, number])[]): Event {
  const touches = fingers.map(([clientX, clientY], identifier) => ({ clientX, clientY, identifier, target }));
  return Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches });
}
