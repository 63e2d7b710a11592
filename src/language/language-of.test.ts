import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { languageOf, languageTagOf } from './language-of.js';

const { documentElement } = document;

describe('languageOf', () => {
  afterEach(() => documentElement.removeAttribute('lang'));

  it('is Chinese where nothing says so', async () => {
    const p = await fixture(html`<p></p>`);
    expect(languageOf(p)).to.equal('zh');
    expect(languageTagOf(p)).to.equal('');
  });

  it('is that of the page, of an element in no page too', async () => {
    documentElement.lang = 'en';
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('en');
    expect(languageOf(document.createElement('p'))).to.equal('en');
  });

  it('is its own before that of what is around it', async () => {
    documentElement.lang = 'en';
    const section = await fixture(html`<section lang="en"><p lang="zh"></p></section>`);
    expect(languageOf(section.firstElementChild!)).to.equal('zh');
  });

  it('is that of the nearest element with one', async () => {
    documentElement.lang = 'zh';
    const section = await fixture(
      html`<section lang="zh">
        <div lang="fr">
          <div><p></p></div>
        </div>
      </section>`,
    );
    expect(languageOf(section.querySelector('p')!)).to.equal('en');
    expect(languageTagOf(section.querySelector('p')!)).to.equal('fr');
  });

  for (const unset of ['', '   ', '\n']) {
    it(`counts lang=${JSON.stringify(unset)} as none`, async () => {
      const section = await fixture(html`<section lang="en"><p lang=${unset}></p></section>`);
      expect(languageOf(section.firstElementChild!)).to.equal('en');
      documentElement.lang = unset;
      expect(languageOf(await fixture(html`<p lang=${unset}></p>`))).to.equal('zh');
    });
  }

  it('passes through shadow roots', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const p = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(languageOf(p)).to.equal('en');
    inner.lang = 'zh';
    expect(languageOf(p)).to.equal('zh');
  });

  it("is that of the slot which shows the element, before that of the slot's host", async () => {
    const host = await fixture(html`<div lang="zh"><p></p></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<aside lang="en"><slot></slot></aside>';
    expect(languageOf(host.firstElementChild!)).to.equal('en');
    host.shadowRoot!.querySelector('slot')!.lang = 'zh';
    expect(languageOf(host.firstElementChild!)).to.equal('zh');
  });

  it('reads the tag of an element of SVG', async () => {
    const section = await fixture(
      html`<section>
        <svg lang="en"><g></g></svg>
      </section>`,
    );
    expect(languageOf(section.querySelector('g')!)).to.equal('en');
  });

  it('is that of a form whose fields are named as what it asks, or of what is around it', async () => {
    const fields = ['getAttribute', 'lang', 'parentNode', 'assignedSlot'].map(
      (name) => html`<input type="hidden" name=${name} />`,
    );
    const section = await fixture(
      html`<section lang="en">
        <form>
          ${fields}
          <p></p>
        </form>
      </section>`,
    );
    expect(languageOf(section.querySelector('p')!)).to.equal('en');
    section.querySelector('form')!.setAttribute('lang', 'zh');
    expect(languageOf(section.querySelector('p')!)).to.equal('zh');
  });

  it('is that of the page, where a form has the name of its root', async () => {
    await fixture(html`<form name="documentElement"><input type="hidden" name="lang" /></form>`);
    documentElement.lang = 'en';
    expect(languageOf(document.createElement('p'))).to.equal('en');
  });

  it('never throws, whatever the attribute holds', async () => {
    const p = await fixture(html`<p></p>`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tag) => {
        p.setAttribute('lang', tag);
        return ['zh', 'en'].includes(languageOf(p));
      }),
    );
  });
});
