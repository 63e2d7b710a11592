import { expect, html, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bundledDataset } from '../../dataset/bundled.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import type { CommitteeElement } from './committee-element.js';
import './kys-committee.js';

/** With so much of the page below that any section can come to the top. */
async function show(committee = html`<kys-committee lang="en"></kys-committee>`): Promise<CommitteeElement> {
  const page = await fixture<HTMLElement>(
    html`<div>
      ${committee}
      <div style="height: 100vh"></div>
    </div>`,
  );
  const element = page.querySelector('kys-committee')!;
  await element.updateComplete;
  return element;
}

const link = (element: CommitteeElement, name: string): HTMLAnchorElement =>
  shownAll<HTMLAnchorElement>(element, 'nav a').find((each) => shownText(each) === name)!;

const target = (element: CommitteeElement, id: string): HTMLElement => {
  const root = element.shadowRoot!;
  return root.getElementById(id) ?? root.querySelector(`[group=${id}]`)!.parentElement!;
};

const isAtTop = (element: Element): boolean => Math.abs(element.getBoundingClientRect().top) < 40;

const isReached = (element: CommitteeElement, id: string): boolean =>
  element.shadowRoot!.activeElement === target(element, id) && isAtTop(target(element, id));

describe('<kys-committee>, contents', () => {
  ignoreResizeLoops();
  const { href } = location;
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => {
    history.replaceState(null, '', href);
    scrollTo(0, 0);
  });

  it('lists the sections that have a heading, and each group', async () => {
    const element = await show();
    const names = shownAll(element, 'nav a').map(shownText);
    expect(names.slice(0, 3)).to.deep.equal(['Offices and duties', 'Organization chart', 'Working groups']);
    expect(names.slice(-2)).to.deep.equal(['People', 'Wiki pages']);
    expect(names.slice(3, -2).sort()).to.deep.equal(bundledDataset.groups.map(({ name }) => name.en).sort());
    expect(shownText(shownOne(element, 'nav'))).to.match(/^Contents /);
  });

  it('is left out where it is not wanted, or there is nothing to list', async () => {
    const element = await show(html`<kys-committee lang="en" hide-contents></kys-committee>`);
    expect(shownAll(element, 'nav')).to.deep.equal([]);
    element.hideContents = false;
    element.sections = 'about source';
    await element.updateComplete;
    expect(shownAll(element, 'nav')).to.deep.equal([]);
  });

  for (const [name, id] of [
    ['Organization chart', 'chart'],
    ['Media Group', 'media'],
    ['Wiki pages', 'pages'],
  ] as const) {
    it(`leads to ${name}, and takes the focus there`, async () => {
      const element = await show();
      link(element, name).click();
      await waitUntil(() => isReached(element, id), `is not at ${id}`);
      expect(location.hash).to.equal(`#kys=${id}`);
    });
  }

  it('answers the keyboard, from where the next key goes on', async () => {
    const element = await show();
    link(element, 'Media Group').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isReached(element, 'media'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.getAttribute('group')).to.equal('media');
  });

  for (const [hash, after] of [
    ['#/committee', '#/committee?kys=media'],
    ['#/committee?tab=2', '#/committee?tab=2&kys=media'],
    ['#!/a/b', '#!/a/b?kys=media'],
    ['#about-us', '#about-us?kys=media'],
    ['#tab=2&kys=legal', '#tab=2&kys=media'],
  ] as const) {
    it(`leaves ${hash} to the page: ${after}`, async () => {
      const element = await show();
      history.replaceState({ of: 'the page' }, '', hash);
      const { length } = history;
      let told = 0;
      const onHash = (): void => void (told += 1);
      addEventListener('hashchange', onHash);
      link(element, 'Media Group').click();
      await waitUntil(() => isReached(element, 'media'));
      removeEventListener('hashchange', onHash);
      expect([location.hash, history.length, told]).to.deep.equal([after, length, 0]);
      expect(history.state).to.deep.equal({ of: 'the page' });
    });

    it(`gives whoever copies a link, or opens it elsewhere, ${after}`, async () => {
      const element = await show();
      history.replaceState(null, '', hash);
      const media = link(element, 'Media Group');
      media.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      expect(new URL(media.href).hash).to.equal(after);
      history.replaceState(null, '', '#elsewhere');
      media.focus();
      expect(new URL(media.href).hash).to.equal('#elsewhere?kys=media');
    });
  }

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`leaves a click with ${key} to the browser`, async () => {
      const element = await show();
      let canceled: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          canceled = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link(element, 'Media Group').dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }),
      );
      expect([canceled, location.hash, scrollY]).to.deep.equal([false, '', 0]);
    });
  }

  it('leads to the place that the address names when the page comes', async () => {
    history.replaceState(null, '', '#/committee?kys=legal');
    const element = await show();
    await waitUntil(() => isReached(element, 'legal'));
    expect(location.hash).to.equal('#/committee?kys=legal');
  });

  it('follows the address when it changes, and a link of the page each time', async () => {
    const element = await show();
    location.hash = '#kys=pages';
    await waitUntil(() => isReached(element, 'pages'));
    scrollTo(0, 0);
    const outside = element.parentElement!.insertBefore(document.createElement('a'), element);
    outside.href = '#kys=pages';
    outside.textContent = 'Our pages';
    outside.click();
    await waitUntil(() => isReached(element, 'pages'));
  });

  for (const hash of ['#kys=nobody', '#kys=', '#kys=%E0%A4%A', '#kys="]', '#media']) {
    it(`stays where it is for ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const element = await show();
      for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
      expect([scrollY, element.shadowRoot!.activeElement]).to.deep.equal([0, null]);
    });
  }

  it('takes nobody away who has scrolled the page before it came', async () => {
    history.replaceState(null, '', '#kys=legal');
    const tall = await fixture<HTMLElement>(html`<div style="height: 3000px"></div>`);
    scrollTo(0, 200);
    const element = document.createElement('kys-committee');
    tall.after(element);
    await element.updateComplete;
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(200);
    element.remove();
  });

  it('listens no more once it is gone, and again when it is back', async () => {
    const element = await show();
    const place = element.parentElement!;
    element.remove();
    location.hash = '#kys=media';
    for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
    expect(scrollY).to.equal(0);
    place.prepend(element);
    link(element, 'Wiki pages').click();
    await waitUntil(() => isReached(element, 'pages'));
  });
});
