import element from '#generated/messages/element.js';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { groups, people } from '#generated/dataset.js';
import { emulatesMedia, itEmulating } from '../base/emulated-media.test-harness.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { Words } from '../../language/words.js';
import { contactCard } from './contact-card.js';
import type { ContactElement } from './contact-element.js';
import './kys-contact.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

const show = (contact = html`<kys-contact group="media" lang="en"></kys-contact>`): Promise<ContactElement> =>
  fixture(contact);

const codeIn = (contact: ContactElement): SVGElement | null => contact.shadowRoot!.querySelector('svg');

async function scan(contact: ContactElement): Promise<SVGElement> {
  shownOne(contact, '[part=scan]').click();
  await waitUntil(() => codeIn(contact), 'no code');
  return codeIn(contact)!;
}

const shapes = (code: SVGElement): string =>
  [...code.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();

/** The files that were handed to the browser, with the names that they are to have. */
const saved: { file: Blob; name: string }[] = [];

function catchDownloads(): void {
  const { createObjectURL } = URL;
  let last: Blob | undefined;
  const onClick = (event: Event): void => {
    event.preventDefault();
    saved.push({ file: last!, name: (event.target as HTMLAnchorElement).download });
  };
  const { click } = HTMLAnchorElement.prototype;
  before(() => {
    URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (last = blob));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', onClick);
      click.call(this);
    };
  });
  beforeEach(() => saved.splice(0));
  after(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
}

/** The lines of the vCard that the button saves, unfolded. */
async function save(contact: ContactElement): Promise<string[]> {
  shownOne(contact, '[part=save]').click();
  await waitUntil(() => saved.length, 'nothing was saved');
  await contact.updateComplete;
  return (await saved.at(-1)!.file.text()).replace(/\r\n /g, '').split('\r\n');
}

describe('<kys-contact>, its QR code', () => {
  afterEach(async () => {
    if (emulatesMedia) await emulateMedia({ media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  it('is there once it is asked for, and gone at the next click', async () => {
    const contact = await show();
    const button = shownOne(contact, '[part=scan]');
    expect([codeIn(contact), button.getAttribute('aria-expanded')]).to.deep.equal([null, 'false']);
    await scan(contact);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await waitUntil(() => !codeIn(contact), 'the code stays');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  for (const key of ['Enter', ' ']) {
    it(`comes by ${key}, and leaves the focus on its button`, async () => {
      const contact = await show();
      for (let times = 0; times < 4; times += 1) await sendKeys({ press: 'Tab' });
      expect(contact.shadowRoot!.activeElement).to.equal(shownOne(contact, '[part=scan]'));
      await sendKeys({ press: key });
      await waitUntil(() => codeIn(contact), 'no code');
      expect(contact.shadowRoot!.activeElement).to.equal(shownOne(contact, '[part=scan]'));
    });
  }

  it('is named by what it is and the address, in the language of now', async () => {
    const contact = await show();
    const code = await scan(contact);
    expect([code.getAttribute('role'), code.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'QR code kmedia@kaiyuanshe.org',
    ]);
    contact.lang = 'zh';
    await contact.updateComplete;
    expect(codeIn(contact)!.getAttribute('aria-label')).to.equal('二维码 kmedia@kaiyuanshe.org');
  });

  it('is of the mail with its draft, and follows that', async () => {
    const contact = await show();
    const before = shapes(await scan(contact));
    contact.subject = 'Hello';
    await contact.updateComplete;
    const withSubject = shapes(codeIn(contact)!);
    contact.body = 'x'.repeat(2000);
    await contact.updateComplete;
    expect(withSubject).not.to.equal(before);
    expect(shapes(codeIn(contact)!), 'too long a body is left out').to.equal(withSubject);
    contact.group = 'legal';
    contact.subject = contact.body = '';
    await contact.updateComplete;
    expect(shapes(codeIn(contact)!)).not.to.equal(before);
  });

  it('stays the same element while nothing about it changes', async () => {
    const contact = await show();
    const code = await scan(contact);
    contact.headingLevel = 2;
    await contact.updateComplete;
    expect(codeIn(contact)).to.equal(code);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is black on white with 4 modules around, theme="${theme}"`, async () => {
      const contact = await show(html`<kys-contact group="media" theme=${theme}></kys-contact>`);
      const code = await scan(contact);
      const [ground, modules] = code.querySelectorAll('path');
      expect([getComputedStyle(ground!).fill, getComputedStyle(modules!).fill]).to.deep.equal([
        'rgb(255, 255, 255)',
        'rgb(0, 0, 0)',
      ]);
      const [left, top, width, height] = code.getAttribute('viewBox')!.split(' ').map(Number);
      const { x, y, width: inner, height: innerHeight } = (modules as SVGPathElement).getBBox();
      expect([x - left!, y - top!, width! - inner, height! - innerHeight]).to.deep.equal([4, 4, 8, 8]);
    });
  }

  it('has modules of 3 px at least on a page of 320 px, however long the mail', async () => {
    await setViewport({ width: 320, height: 600 });
    const contact = await show(html`<kys-contact group="media"></kys-contact>`);
    await scan(contact);
    for (let length = 0; length < 400; length += 10) {
      contact.subject = 'x'.repeat(length);
      await contact.updateComplete;
      const { width, height, right } = codeIn(contact)!.getBoundingClientRect();
      expect(width / Number(codeIn(contact)!.getAttribute('viewBox')!.split(' ')[2]), `${length}`).to.be.at.least(3);
      expect(width).to.be.closeTo(height, 0.1);
      expect(right).to.be.at.most(contact.getBoundingClientRect().right);
    }
    expect(shownAll(contact, '[part=code]').length, 'in place of the one before').to.equal(1);
  });

  it('stands below its button with a caption, in reach of Escape, which leaves the focus at the button', async () => {
    const contact = await show();
    const button = shownOne(contact, '[part=scan]');
    button.focus();
    const code = await scan(contact);
    const panel = shownOne(contact, '[part=popover]');
    await waitUntil(() => panel.matches(':popover-open'), 'not open');
    expect(code.getBoundingClientRect().width).to.equal(176);
    expect(shownText(panel)).to.contain('kmedia@kaiyuanshe.org');
    const gap = panel.getBoundingClientRect().top - button.getBoundingClientRect().bottom;
    expect(gap).to.be.closeTo(4, 1);
    if (CSS.supports('anchor-name', '--a')) {
      contact.style.marginTop = '90px';
      const moved = panel.getBoundingClientRect().top - button.getBoundingClientRect().bottom;
      expect(moved, 'as the page moves it').to.be.closeTo(4, 1);
    }
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !codeIn(contact), 'the code stays');
    expect(contact.shadowRoot!.activeElement).to.equal(button);
  });

  itEmulating('prints where it is shown, its button does not', async () => {
    const contact = await show();
    const code = await scan(contact);
    await emulateMedia({ media: 'print' });
    expect(code.getBoundingClientRect().height).to.be.above(100);
    expect(shownOne(contact, '[part=scan]').getBoundingClientRect().height).to.equal(0);
  });

  it('can be reached, as the address can, where the page refuses the clipboard', async () => {
    const contact = await show();
    const refused = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: refused } });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    shownOne(contact, '[part=copy]').click();
    await waitUntil(() => sentences(contact).length, 'nothing said');
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
    expect(getSelection()!.toString().trim()).to.equal('kmedia@kaiyuanshe.org');
    await scan(contact);
    expect(shownText(shownOne(contact, '[part=address]'))).to.equal('kmedia@kaiyuanshe.org');
  });
});

describe('<kys-contact>, the contact that it saves', () => {
  catchDownloads();

  for (const language of ['zh', 'en'] as const) {
    for (const group of groups) {
      it(`is ${group.id} in ${language}: mailbox, leaders and doubts`, async () => {
        const contact = await show(html`<kys-contact group=${group.id} lang=${language}></kys-contact>`);
        const lines = await save(contact);
        const tag = language === 'zh' ? 'zh-CN' : 'en';
        const name = `${language === 'zh' ? '开源社' : 'KAIYUANSHE'} ${group.name[language]}`;
        expect(lines).to.include.members([
          'VERSION:4.0',
          'KIND:org',
          `UID:tag:${group.email.split('@')[1]},2024-12-31:group/${group.id}`,
          `FN;LANGUAGE=${tag}:${name}`,
          `ORG;LANGUAGE=${tag}:${name.replace(' ', ';')}`,
          `EMAIL:${group.email}`,
          `LANG:${tag}`,
          'REV:20241231T000000Z',
        ]);
        const remarks = lines
          .find((line) => line.startsWith('NOTE'))!
          .split(':')
          .slice(1)
          .join(':')
          .split('\\n');
        const holders = [...group.leaders, ...group.deputies];
        expect(remarks.length).to.equal(holders.length + 1);
        for (const [index, { person, email, confirmed }] of holders.entries()) {
          expect(remarks[index])
            .to.contain(people.find(({ id }) => id === person)!.name[language])
            .and.to.contain(email);
          expect(/待确认|to be confirmed/.test(remarks[index]!)).to.equal(!confirmed);
        }
        expect(remarks.at(-1)).to.match(language === 'zh' ? /估计截至/ : /as of about/);
        expect([saved[0]!.name, saved[0]!.file.type]).to.deep.equal([`${group.id}.vcf`, 'text/vcard;charset=utf-8']);
      });
    }
  }

  it('says what else there is where nothing happens, and nothing before', async () => {
    const contact = await show();
    expect(sentences(contact)).to.deep.equal([]);
    await save(contact);
    await waitUntil(() => sentences(contact).length, 'nothing said');
    expect(sentences(contact)).to.deep.equal(['Not saved? Scan the QR code.']);
  });

  it('says it in sight right after a copy, too, for as long as it is not said of the copy', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.resolve() },
    });
    const contact = await show();
    const button = shownOne(contact, '[part=copy]');
    const name = button.textContent;
    button.click();
    await waitUntil(() => button.textContent !== name, 'nothing was copied');
    await save(contact);
    Reflect.deleteProperty(navigator, 'clipboard');
    await waitUntil(
      () => shownAll(contact, '.note').map(shownText).join() === 'Not saved? Scan the QR code.',
      'not in sight',
    );
    expect(button.textContent).to.equal(name);
  });

  it('names the community of other records where these do, and none else', async () => {
    const { meta, classes, groups: all, people: everyone, tags } = bundledDataset;
    const contact = await show();
    for (const [organization, line] of [
      [{ zh: '社', en: 'The Club' }, 'ORG;LANGUAGE=en:The Club;Media Group'],
      [undefined, 'ORG;LANGUAGE=en:Media Group'],
    ] as const) {
      const other = { ...meta, ...(organization && { organization }) };
      contact.records = new Dataset({ meta: other, classes, groups: all, people: everyone, tags });
      await contact.updateComplete;
      saved.splice(0);
      expect(await save(contact)).to.include(line);
    }
  });

  it('is a person with group and post where the mail goes to one', async () => {
    const inEnglish = new Words(element);
    inEnglish.language = 'en';
    const card = contactCard(
      {
        kind: 'individual',
        id: 'zhu-qingyu',
        name: 'Corrie',
        email: 'corrie@kaiyuanshe.org',
        posts: [{ role: 'Leader', name: 'Media Group', email: 'corrie@kaiyuanshe.org', confirmed: true }],
      },
      bundledDataset.meta,
      true,
      inEnglish,
    );
    expect((await card.text()).split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'UID:tag:kaiyuanshe.org,2024-12-31:person/zhu-qingyu',
      'FN;LANGUAGE=en:Corrie',
      'ORG;LANGUAGE=en:KAIYUANSHE;Media Group',
      'TITLE;LANGUAGE=en:Leader',
      'EMAIL:corrie@kaiyuanshe.org',
      'LANG:en',
      String.raw`NOTE;LANGUAGE=en:Leader · Media Group · corrie@kaiyuanshe.org\nData of th`,
      String.raw` e 2024 term\, as of about December 31\, 2024`,
      'REV:20241231T000000Z',
      'END:VCARD',
      '',
    ]);
  });

  it('copies nothing into the page', async () => {
    const contact = await show();
    const nodes = document.querySelectorAll('*').length;
    await save(contact);
    expect(document.querySelectorAll('*').length).to.equal(nodes);
    expect(shownAll(contact, 'svg').length).to.equal(0);
  });
});
