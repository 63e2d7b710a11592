import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { shownText } from '../base/shown-text.test-harness.js';
import { ChartHarness } from './chart.test-harness.js';
import './kys-org-chart.js';
// What finds letters loads with the first focus: here it is there already.
import './typing.js';

async function press(harness: ChartHarness, ...keys: string[]): Promise<string> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await harness.settled();
  }
  return harness.focused;
}

async function enter(given: Parameters<typeof ChartHarness.show>[0] = {}): Promise<ChartHarness> {
  const harness = await ChartHarness.show(given);
  harness.items.find(({ tabIndex }) => tabIndex === 0)!.focus();
  return harness;
}

describe('<kys-org-chart> by keyboard', () => {
  it('walks the visible nodes by Up and Down, Home and End', async () => {
    const harness = await enter();
    expect(await press(harness, 'ArrowDown')).to.equal('Executive Director Biaowei Zhuang');
    expect(await press(harness, 'ArrowDown', 'ArrowDown', 'ArrowDown')).to.equal('Infrastructure Group');
    expect(await press(harness, 'ArrowUp')).to.equal('Internal Affairs');
    expect(await press(harness, 'End')).to.equal('Open Source Commercialization Group');
    expect(await press(harness, 'ArrowDown')).to.equal('Open Source Commercialization Group');
    expect(await press(harness, 'Home')).to.equal('Executive Committee');
    expect(await press(harness, 'ArrowUp')).to.equal('Executive Committee');
  });

  it('opens by Right and goes in, closes by Left and goes out', async () => {
    const harness = await enter();
    await press(harness, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await press(harness, 'ArrowRight')).to.equal('Infrastructure Group');
    expect(harness.item('Infrastructure Group').getAttribute('aria-expanded')).to.equal('true');
    expect(await press(harness, 'ArrowRight')).to.equal('Leader Yao Shi');
    expect(await press(harness, 'ArrowRight')).to.equal('Leader Yao Shi');
    expect(await press(harness, 'ArrowLeft')).to.equal('Infrastructure Group');
    expect(await press(harness, 'ArrowLeft')).to.equal('Infrastructure Group');
    expect(harness.item('Infrastructure Group').getAttribute('aria-expanded')).to.equal('false');
    expect(await press(harness, 'ArrowLeft')).to.equal('Internal Affairs');
  });

  it('turns Right and Left around where the page reads from right to left', async () => {
    const harness = await enter({ dir: 'rtl' });
    expect(await press(harness, 'ArrowRight')).to.equal('Executive Committee');
    expect(harness.names).to.deep.equal(['Executive Committee']);
    expect(await press(harness, 'ArrowLeft', 'ArrowLeft')).to.equal('Executive Director Biaowei Zhuang');
  });

  it('opens all siblings by the asterisk', async () => {
    const harness = await enter({ levels: 2 });
    await press(harness, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await press(harness, '*')).to.equal('Internal Affairs');
    expect(harness.names).to.include.members(['Finance Group', 'Media Group', 'Open Source Commercialization Group']);
  });

  it('finds a name by its letters', async () => {
    const harness = await enter();
    // Whether letters belong together goes by the time between them, which is the test's own here.
    let now = 1000;
    const clock = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')!;
    Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get: () => now });
    try {
      expect(await press(harness, 'm')).to.equal('Member Development Group');
      expect(await press(harness, 'm')).to.equal('Media Group');
      now += 750;
      expect(await press(harness, 'g', 'l')).to.equal('Global Bridging Group');
    } finally {
      Object.defineProperty(Event.prototype, 'timeStamp', clock);
    }
  });

  for (const [lang, media, person] of [
    ['zh', '媒体组', '组长 朱庆裕'],
    ['zh-TW', '媒體組', '組長 朱慶裕'],
  ] as const)
    it(`finds a name in ${lang} by its pinyin: the first letters, or a person's surname`, async () => {
      const harness = await enter({ lang });
      // Traditional characters come later.
      await waitUntil(() => harness.chart.shadowRoot!.textContent.includes(media));
      let now = 1000;
      const clock = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')!;
      Object.defineProperty(Event.prototype, 'timeStamp', { configurable: true, get: () => now });
      try {
        expect(await press(harness, 'm')).to.equal(media);
        await press(harness, 'Home');
        now += 750;
        expect(await press(harness, 'm', 'e', 'i')).to.equal(media);
        await press(harness, 'ArrowRight');
        now += 750;
        expect(await press(harness, 'z', 'h', 'u', 'q')).to.equal(person);
        now += 750;
        expect((await press(harness, 'h', 'd')).slice(0, 1)).to.equal('活');
      } finally {
        Object.defineProperty(Event.prototype, 'timeStamp', clock);
      }
    });

  it('leaves the keys of the browser alone', async () => {
    const harness = await enter();
    const event = new KeyboardEvent('keydown', {
      key: 'f',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    harness.items[0]!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('leads from the root to a person in the KCC group and to their mailbox', async () => {
    const harness = await enter();
    await press(harness, 'k', 'ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(harness.focused).to.equal('Deputy Qian (Queena) Chao');
    await press(harness, 'Enter');
    await waitUntil(() => harness.panel);
    expect(shownText(harness.panel!)).to.contain('Events Group · Leader');
    await press(harness, 'Tab', 'Tab');
    const link = harness.chart.shadowRoot!.activeElement as HTMLAnchorElement;
    expect(link.href).to.equal('mailto:queenachao@kaiyuanshe.org');
  });

  it('keeps the focus on a branch that closes over it', async () => {
    const harness = await enter();
    await press(harness, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(harness.focused).to.equal('Finance Group');
    expect(await press(harness, 'ArrowLeft', 'ArrowLeft')).to.equal('Internal Affairs');
    expect(harness.names).not.to.include('Finance Group');
  });
});
