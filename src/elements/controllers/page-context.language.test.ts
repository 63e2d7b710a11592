import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../contact/kys-contact.js';
import '../group-card/kys-group-card.js';
import '../group-list/kys-group-list.js';
import type { KysElement } from '../base/kys-element.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

const { documentElement } = document;
const card = html`<kys-group-card group="media"></kys-group-card>`;
const cardIn = (root: ParentNode): KysElement => root.querySelector('kys-group-card')!;

/** The language that a card speaks, told by its words. */
function spoken(element: Element): string {
  const text = shownText(element);
  const [zh, en] = [
    text.includes('媒体组') && text.includes('组长'),
    text.includes('Media Group') && text.includes('Leader'),
  ];
  return zh && !en ? 'zh' : en && !zh ? 'en' : `neither: ${text}`;
}

async function changed(element: KysElement): Promise<void> {
  await aTimeout(0);
  await element.updateComplete;
}

describe('the language of an element', () => {
  const warnings = collectWarnings();
  afterEach(() => documentElement.removeAttribute('lang'));

  it('is Chinese where nothing says otherwise', async () => {
    expect(spoken(await fixture(card))).to.equal('zh');
  });

  for (const tag of ['zh', 'zh_CN', ' zh-Hans ', 'zh-TW', 'ZH']) {
    it(`is Chinese for lang="${tag}", of its own and around it`, async () => {
      documentElement.lang = 'en';
      expect(spoken(await fixture(html`<kys-group-card group="media" lang=${tag}></kys-group-card>`))).to.equal('zh');
      expect(spoken(cardIn(await fixture(html`<section lang=${tag}>${card}</section>`)))).to.equal('zh');
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const tag of ['en', 'EN-gb', 'fr', 'zha']) {
    it(`is English for lang="${tag}" around it, without a word about it`, async () => {
      const section = await fixture(html`<section lang=${tag}>${card}</section>`);
      expect(spoken(cardIn(section))).to.equal('en');
      expect(sentences(cardIn(section))).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is said in its own root, whatever the page says', async () => {
    documentElement.lang = 'fr';
    const inner = await fixture(card);
    expect(shownOne(inner, '.kys').lang).to.equal('en');
    documentElement.lang = 'zh_SG';
    await changed(inner as KysElement);
    expect(shownOne(inner, '.kys').lang).to.equal('zh-CN');
    documentElement.lang = 'zh_TW';
    await waitUntil(() => shownOne(inner, '.kys').lang === 'zh-Hant-TW');
  });

  it('differs between two elements side by side, and each follows its own', async () => {
    const section = await fixture(
      html`<section>
        <p lang="en">${card}</p>
        <p lang="zh">${card}</p>
      </section>`,
    );
    const [first, second] = [...section.querySelectorAll('kys-group-card')];
    expect([spoken(first!), spoken(second!)]).to.deep.equal(['en', 'zh']);
    section.querySelectorAll('p')[1]!.lang = 'en';
    await changed(second!);
    expect([spoken(first!), spoken(second!)]).to.deep.equal(['en', 'en']);
    first!.lang = 'zh';
    await first!.updateComplete;
    expect([spoken(first!), spoken(second!)]).to.deep.equal(['zh', 'en']);
  });

  it('follows a change on every ancestor, the nearest deciding', async () => {
    const section = await fixture(
      html`<section>
        <div><p>${card}</p></div>
      </section>`,
    );
    const inner = cardIn(section);
    const around = ['html', 'body', 'section', 'div', 'p', 'kys-group-card'].map((tag) => inner.closest(tag)!);
    for (const [index, element] of around.entries()) {
      const language = index % 2 ? 'zh' : 'en';
      element.setAttribute('lang', language);
      await changed(inner);
      expect(spoken(inner), `${element.localName} set`).to.equal(language);
    }
    for (const [index, element] of [...around.entries()].reverse()) {
      element.removeAttribute('lang');
      await changed(inner);
      expect(spoken(inner), `${element.localName} removed`).to.equal(index % 2 ? 'en' : 'zh');
    }
  });

  it('follows across shadow roots, out and in', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const middle = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const inner = document.createElement('kys-group-card');
    inner.group = 'media';
    middle.attachShadow({ mode: 'open' }).appendChild(inner);
    await inner.updateComplete;
    expect(spoken(inner)).to.equal('zh');
    host.lang = 'en';
    await changed(inner);
    expect(spoken(inner)).to.equal('en');
    middle.lang = 'zh';
    await changed(inner);
    expect(spoken(inner)).to.equal('zh');
  });

  it('follows the slot that shows it', async () => {
    const host = await fixture(html`<div>${card}</div>`);
    const inner = cardIn(host);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p lang="en"><slot></slot></p><p lang="zh"><slot name="zh"></slot></p>';
    // To be put into a shadow root tells no observer; a host does so before its children come, or moves them.
    host.append(inner);
    await changed(inner);
    expect(spoken(inner)).to.equal('en');
    inner.slot = 'zh';
    await changed(inner);
    expect(spoken(inner)).to.equal('zh');
    host.shadowRoot!.querySelectorAll('p')[1]!.lang = 'en';
    await changed(inner);
    expect(spoken(inner)).to.equal('en');
  });

  it('is that of the place to which it has moved, and follows there alone', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <section lang="en">${card}</section>
        <section lang="zh"></section>
      </div>`,
    );
    const [from, to] = [...page.querySelectorAll('section')];
    const inner = cardIn(from!);
    to!.append(inner);
    await inner.updateComplete;
    expect(spoken(inner)).to.equal('zh');
    to!.lang = 'en';
    await changed(inner);
    expect(spoken(inner)).to.equal('en');
  });

  it('is that of the page again where it was changed while the element was away', async () => {
    const inner = await fixture<KysElement>(card);
    const parent = inner.parentElement!;
    inner.remove();
    documentElement.lang = 'en';
    await changed(inner);
    expect(spoken(parent.appendChild(inner))).to.equal('zh');
    await inner.updateComplete;
    expect(spoken(inner)).to.equal('en');
  });

  it('costs no update when a tag changes within a language', async () => {
    const section = await fixture<HTMLElement>(html`<section lang="en">${card}</section>`);
    let updates = 0;
    cardIn(section).requestUpdate = () => (updates += 1);
    section.lang = 'en-GB';
    await aTimeout(0);
    expect(updates).to.equal(0);
    section.lang = 'zh';
    await aTimeout(0);
    expect(updates).to.equal(1);
  });

  it('reaches the cards of a list and the words of a contact', async () => {
    const section = await fixture<HTMLElement>(
      html`<section lang="en">
        <kys-group-list groups="media" sort="class" searchable></kys-group-list
        ><kys-contact group="media"></kys-contact>
      </section>`,
    );
    const [list, contact] = [section.querySelector('kys-group-list')!, section.querySelector('kys-contact')!];
    const [inner] = shownAll<KysElement>(list, 'kys-group-card');
    await inner!.updateComplete;
    expect(shownText(list)).to.match(
      /^Search by name, person, tag, or mailbox 1 group External Affairs Where KAIYUANSHE meets the world: events, .*\. Media Group/,
    );
    expect(shownText(contact)).to.match(/^Contact Media Group kmedia@kaiyuanshe.org Write an email Copy address/);
    section.lang = 'zh';
    await changed(inner!);
    expect(shownText(list)).to.match(/^按名称、成员、标签或邮箱搜索 1 个工作组 对外事务 .*。 媒体组/);
    expect(shownText(contact)).to.match(/^联系媒体组 kmedia@kaiyuanshe.org 写邮件 复制地址/);
  });

  describe('that it does not have', () => {
    const NOTICE = 'Not available in this language; shown in English.';

    for (const tag of ['fr', 'ja-JP', 'x', 'zha', '🦆']) {
      it(`is said for lang="${tag}" of its own, once in the console and in a sentence`, async () => {
        const inner = await fixture(html`<kys-group-card group="media" lang=${tag}></kys-group-card>`);
        expect(spoken(inner)).to.equal('en');
        expect(sentences(inner)).to.deep.equal([NOTICE]);
        expect(warnings).to.deep.equal([`<kys-group-card>: lang="${tag}": the text is in English. Allowed: zh, en.`]);
      });
    }

    it('is said when the attribute changes to it from English, and no more after', async () => {
      const inner = await fixture<KysElement>(html`<kys-group-card group="media" lang="en"></kys-group-card>`);
      inner.lang = 'it';
      await inner.updateComplete;
      expect(sentences(inner)).to.deep.equal([NOTICE]);
      expect(warnings).to.deep.equal(['<kys-group-card>: lang="it": the text is in English. Allowed: zh, en.']);
      inner.lang = 'en';
      await inner.updateComplete;
      expect(sentences(inner)).to.deep.equal([]);
    });

    it('is not said of a tag that is Chinese in an odd way', async () => {
      const inner = await fixture(html`<kys-group-card group="media" lang="zh _CN"></kys-group-card>`);
      expect(spoken(inner)).to.equal('zh');
      expect(sentences(inner)).to.deep.equal([]);
    });
  });
});
