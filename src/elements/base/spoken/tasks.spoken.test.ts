import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../entry/all.js';
import type { KysElement } from '../kys-element.js';
import { sentences, shownAll, shownOne } from '../shown-text.test-harness.js';
import { waitUntil } from '../wait-until.test-harness.js';
import { describeSpoken, expectKept, settled, spoken, spokenOf } from './spoken.test-harness.js';

/** What a visitor who doesn't see does, and what they hear: as `test/hosts/tasks.test.mjs` has it for those who do. */
class Visitor {
  readonly #lines: string[] = [];
  readonly #heard = new Set<string>();

  private constructor(
    readonly element: KysElement,
    readonly language: string,
  ) {}

  static async on(markup: string, language: string): Promise<Visitor> {
    const page = await fixture<HTMLElement>(html`<div lang=${language} style="width: 1600px"></div>`);
    page.append(document.createRange().createContextualFragment(markup));
    const visitor = new Visitor(page.firstElementChild as KysElement, language);
    await settled(visitor.element);
    sentences(visitor.element).forEach((sentence) => visitor.#heard.add(sentence));
    return visitor;
  }

  /** Does something, and hears what is said by itself, and where the focus is now. No deed goes without an answer. */
  async does(deed: string, act: () => unknown): Promise<void> {
    this.#lines.push(`> ${deed}`);
    const before = this.#active;
    await act();
    await waitUntil(() => this.#active !== before || this.#news.length, `nothing is said to: ${this.text}`);
    await settled(this.element);
    for (const sentence of this.#news) {
      this.#heard.add(sentence);
      this.#lines.push(`status: ${sentence}`);
    }
    const active = this.#active;
    if (active && active !== before) this.#lines.push((await spokenOf(this.element, active, this.language)).trim());
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.does(key, () => sendKeys({ press: key }));
  }

  /** Reads a part of the element from its first word to its last. */
  async reads(part: Element): Promise<void> {
    this.#lines.push('> reads on', (await spoken(part, this.language)).trim());
  }

  /** What has the focus; of a field with suggestions the one that is chosen. */
  get #active(): Element | null {
    const root = this.element.shadowRoot!;
    const suggestion = root.activeElement?.getAttribute('aria-activedescendant');
    return suggestion ? root.getElementById(suggestion) : root.activeElement;
  }

  get #news(): string[] {
    return sentences(this.element).filter((one) => !this.#heard.has(one));
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

for (const language of ['zh', 'en'] as const) {
  describeSpoken(`what people come for, spoken, ${language}`, () => {
    it('tells in the chart who leads the KCC group', async () => {
      const visitor = await Visitor.on('<kys-org-chart></kys-org-chart>', language);
      await visitor.presses('Tab', 'End', 'ArrowUp');
      await expectKept(`task.leader-in-chart.${language}`, visitor.text);
    });

    it('tells in the chart the mailbox of the legal group', async () => {
      const visitor = await Visitor.on('<kys-org-chart></kys-org-chart>', language);
      const { element } = visitor;
      // From the root by the offices and the first class to its third group.
      await visitor.presses('Tab', ...Array.from({ length: 6 }, () => 'ArrowDown'), 'Enter');
      await waitUntil(() => element.shadowRoot!.querySelector('[part=details] .panel'));
      await settled(element);
      await visitor.reads(shownOne(element, '[part=details]'));
      await expectKept(`task.mailbox-in-chart.${language}`, visitor.text);
    });

    it('tells all posts of one person', async () => {
      const visitor = await Visitor.on('<kys-people searchable></kys-people>', language);
      const { element } = visitor;
      await visitor.presses('Tab');
      await visitor.does('shiji', async () => {
        await sendKeys({ type: 'shiji' });
        await waitUntil(() => shownAll(element, '[part=person]').length === 1);
        await waitUntil(() => /^1\b/.test(sentences(element).join()));
      });
      await visitor.reads(shownOne(element, 'table'));
      await expectKept(`task.posts-of-person.${language}`, visitor.text);
    });

    it('tells whom the search of the chart found', async () => {
      const visitor = await Visitor.on('<kys-org-chart toolbar></kys-org-chart>', language);
      const { element } = visitor;
      await visitor.presses('Tab');
      await visitor.does('corrie', async () => {
        await sendKeys({ type: 'corrie' });
        await waitUntil(() => sentences(element).join());
      });
      await visitor.presses('Enter');
      await expectKept(`task.search-in-chart.${language}`, visitor.text);
    });

    it('tells to whom to write about an invoice', async () => {
      const visitor = await Visitor.on('<kys-contact></kys-contact>', language);
      const { element } = visitor;
      await visitor.presses('Tab');
      await visitor.does('invoice', async () => {
        await sendKeys({ type: 'invoice' });
        await waitUntil(() => shownAll(element, '[role=option]').length);
        await waitUntil(() => sentences(element).join());
      });
      await visitor.presses('ArrowDown', 'Enter');
      await visitor.reads(element);
      await expectKept(`task.contact-by-question.${language}`, visitor.text);
    });
  });
}
