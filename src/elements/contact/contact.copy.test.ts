import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sentences, shownAll, shownOne } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import type { ContactElement } from './contact-element.js';
import { KysCopyEvent, type CopyMethod } from '../events/copy-event.js';
import './kys-contact.js';

const ADDRESS = 'kmedia@kaiyuanshe.org';

/** Ways in which pages differ; the browser of the tests refuses the Clipboard API, as frames and WeChat do. */
const restore: (() => void)[] = [];

function replace(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { configurable: true, value });
  restore.push(() => delete (object as Record<string, unknown>)[name]);
}

const allowClipboard = (): string[] => {
  const written: string[] = [];
  replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void written.push(text)) });
  return written;
};

const refuseClipboard = (): void =>
  replace(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });

const show = (language = 'zh'): Promise<ContactElement> =>
  fixture(html`<kys-contact group="media" lang=${language}></kys-contact>`);

async function copy(contact: ContactElement): Promise<KysCopyEvent> {
  setTimeout(() => shownOne(contact, '[part=copy]').click());
  const event = await oneEvent<KysCopyEvent>(contact, 'kys-copy');
  await contact.updateComplete;
  return event;
}

const COPIED = { zh: `已复制 ${ADDRESS}`, en: `Copied ${ADDRESS}` };
const SELECTED = {
  zh: '地址已选中，请手动复制。',
  en: 'The address is selected: copy it by hand.',
};

describe('<kys-contact>, its copy button', () => {
  afterEach(() => {
    for (const back of restore.splice(0)) back();
    getSelection()!.removeAllRanges();
  });

  const pages: Record<string, [method: CopyMethod, prepare: () => void]> = {
    'that allows the Clipboard API': ['clipboard', () => void allowClipboard()],
    'that refuses it': ['command', () => (refuseClipboard(), replace(document, 'execCommand', () => true))],
    'that has none': [
      'command',
      () => (replace(navigator, 'clipboard', undefined), replace(document, 'execCommand', () => true)),
    ],
    'that refuses the command too': [
      'selection',
      () => (refuseClipboard(), replace(document, 'execCommand', () => false)),
    ],
    'whose command throws': [
      'selection',
      () => (
        refuseClipboard(),
        replace(document, 'execCommand', () => {
          throw new Error('no');
        })
      ),
    ],
    'without either': [
      'selection',
      () => (replace(navigator, 'clipboard', undefined), replace(document, 'execCommand', undefined)),
    ],
  };

  for (const [page, [method, prepare]] of Object.entries(pages)) {
    for (const language of ['zh', 'en'] as const) {
      it(`uses ${method} on a page ${page}, and says so in ${language}`, async () => {
        prepare();
        const contact = await show(language);
        const event = await copy(contact);
        expect(event).to.be.instanceOf(KysCopyEvent);
        expect([event.text, event.method, event.bubbles, event.composed]).to.deep.equal([ADDRESS, method, true, true]);
        expect(sentences(contact)).to.deep.equal([(method === 'selection' ? SELECTED : COPIED)[language]]);
      });
    }
  }

  for (const [language, name, done] of [
    ['zh', '复制地址', '已复制 ✓'],
    ['en', 'Copy address', 'Copied ✓'],
  ] as const) {
    it(`is named by its label and what it copies, and says in itself that it has, in ${language}`, async () => {
      allowClipboard();
      const contact = await show(language);
      const button = shownOne(contact, '[part=copy]');
      const names = (): unknown[] => [button.textContent, button.ariaLabel];
      expect(names()).to.deep.equal([name, `${name} ${ADDRESS}`]);
      await copy(contact);
      expect(names()).to.deep.equal([done, `${done} ${ADDRESS}`]);
      await waitUntil(() => button.textContent === name, 'the label stays');
    });
  }

  it('writes the address alone to the clipboard', async () => {
    const written = allowClipboard();
    await copy(await show());
    expect(written).to.deep.equal([ADDRESS]);
  });

  it('leaves the selection of the visitor alone where the clipboard takes the address', async () => {
    allowClipboard();
    const text = await fixture(html`<p>selected by the visitor</p>`);
    const contact = await show();
    getSelection()!.selectAllChildren(text);
    await copy(contact);
    expect(getSelection()!.toString()).to.equal('selected by the visitor');
  });

  it('has selected the address, and it alone, when the command runs', async () => {
    refuseClipboard();
    let selected = '';
    replace(document, 'execCommand', (command: string) => {
      selected = `${command}: ${getSelection()!.toString().trim()}`;
      return true;
    });
    await copy(await show());
    expect(selected).to.equal(`copy: ${ADDRESS}`);
  });

  it('leaves the address selected, and it alone, where nothing copies', async () => {
    refuseClipboard();
    replace(document, 'execCommand', () => false);
    await copy(await show());
    expect(getSelection()!.toString().trim()).to.equal(ADDRESS);
  });

  it('really copies by the command of the browser where that is allowed', async () => {
    refuseClipboard();
    const contact = await show();
    let copied = '';
    const listen = (): void => void (copied = getSelection()!.toString().trim());
    document.addEventListener('copy', listen);
    shownOne(contact, '[part=copy]').focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const event = await oneEvent<KysCopyEvent>(contact, 'kys-copy');
    document.removeEventListener('copy', listen);
    expect([event.method, copied]).to.deep.equal(['command', ADDRESS]);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`works by ${name}, reached by the tab key after the mail link`, async () => {
      const written = allowClipboard();
      const contact = await show();
      await sendKeys({ press: 'Tab' });
      expect(contact.shadowRoot!.activeElement).to.equal(shownOne(contact, '[part=mail]'));
      await sendKeys({ press: 'Tab' });
      expect(contact.shadowRoot!.activeElement).to.equal(shownOne(contact, '[part=copy]'));
      await sendKeys({ press: key });
      await aTimeout(0);
      expect(written).to.deep.equal([ADDRESS]);
    });
  }

  it('says nothing before it is used, nor of another group after', async () => {
    allowClipboard();
    const contact = await show();
    expect(sentences(contact)).to.deep.equal([]);
    await copy(contact);
    contact.group = 'legal';
    await contact.updateComplete;
    expect(sentences(contact)).to.deep.equal([]);
  });

  it('says it in the region that was there before, and in the language of now', async () => {
    allowClipboard();
    const contact = await show();
    const region = shownOne(contact, '[role=status]');
    await copy(contact);
    expect(shownOne(contact, '[role=status]')).to.equal(region);
    contact.lang = 'en';
    await contact.updateComplete;
    expect(sentences(contact)).to.deep.equal([COPIED.en]);
  });

  it('sends no event of its own accord', async () => {
    const contact = await show();
    let events = 0;
    contact.addEventListener('kys-copy', () => (events += 1));
    contact.subject = 'Hello';
    shownAll(contact, '[part=mail]')[0]!.addEventListener('click', (event) => event.preventDefault());
    shownOne(contact, '[part=mail]').click();
    await contact.updateComplete;
    expect(events).to.equal(0);
  });
});
