import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { Combobox } from './combobox.js';

const FRUIT = ['apple', 'apricot', 'banana'];

/** The least that an element with a combobox has. */
class FruitElement extends LitElement {
  readonly chosen: [fruit: string, text: string][] = [];
  readonly combobox: Combobox<string> = new Combobox<string>(this, {
    find: (text) => FRUIT.filter((fruit) => fruit.startsWith(text)),
    likeliest: ([first]) => (this.combobox.text ? first : undefined),
    choose: (fruit, text) => this.chosen.push([fruit, text]),
  });

  protected override render(): TemplateResult {
    const { active, onBlur, onClick, onInput, onKeydown, options = [], text } = this.combobox;
    return html`<input
        role="combobox"
        aria-label="Fruit"
        aria-controls="options"
        aria-expanded=${options.length > 0}
        aria-activedescendant=${options[active] ?? nothing}
        .value=${text}
        @input=${onInput}
        @keydown=${onKeydown}
        @click=${onClick}
        @blur=${onBlur}
      />
      <div role="listbox" id="options" aria-label="Fruit">
        ${options.map((fruit, index) => html`<p role="option" aria-selected=${index === active}>${fruit}</p>`)}
      </div>`;
  }
}
customElements.define('test-fruit', FruitElement);

describe('Combobox', () => {
  let element: FruitElement;
  const options = (): string[] => shownAll(element, '[role=option]').map(shownText);
  const active = (): string => shownAll(element, '[aria-selected=true]').map(shownText).join();

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await element.updateComplete;
      await element.updateComplete;
    }
  }

  beforeEach(async () => {
    element = await fixture(html`<test-fruit></test-fruit>`);
    shownOne(element, 'input').focus();
  });

  it('is closed at first, opens for a text, and closes where the text goes', async () => {
    expect(options()).to.deep.equal([]);
    await press('a', 'p', 'r');
    expect(options()).to.deep.equal(['apricot']);
    await press('Backspace', 'Backspace', 'Backspace');
    expect(options()).to.deep.equal([]);
  });

  it('opens with all options by an arrow or a press, and goes around through the text', async () => {
    const seen: string[] = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await press(key);
      seen.push(active());
    }
    expect([options(), seen]).to.deep.equal([FRUIT, ['banana', '', 'apple', '']]);
    await press('Escape');
    expect(options()).to.deep.equal([]);
    shownOne(element, 'input').click();
    await element.updateComplete;
    expect(options()).to.deep.equal(FRUIT);
  });

  it('chooses the active option by Enter, or the likeliest, and closes', async () => {
    await press('ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'ArrowUp', 'Enter', 'b', 'Enter');
    expect(element.chosen).to.deep.equal([
      ['apricot', ''],
      ['banana', 'b'],
    ]);
    expect(options()).to.deep.equal([]);
  });

  it('waits for the words of an input method', async () => {
    const input = shownOne<HTMLInputElement>(element, 'input');
    input.value = 'a';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await element.updateComplete;
    expect(options()).to.deep.equal([]);
  });
});
