import { expect, fixture, html } from '@open-wc/testing';
import { committee } from '#generated/dataset.js';
import type { KysElement } from '../base/kys-element.js';
import { shownAll, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import '../leadership/kys-leadership.js';
import '../person-card/kys-person-card.js';
import type { PersonCardElement } from '../person-card/person-card-element.js';
import type { ShowsPhotos } from './load-photos.js';

/** A picture that is there for everybody, and one that is there for nobody. */
const THERE = '/demo/pictures/kys-elements.png?of={id}';
const GONE = '/no/such/{id}.png';

const TAGS = ['kys-person-card', 'kys-leadership'] as const;

const show = (tag: (typeof TAGS)[number], photo?: string): Promise<KysElement & ShowsPhotos> => {
  const element = document.createElement(tag);
  element.setAttribute('person', 'corrie');
  element.lang = 'en';
  if (photo !== undefined) element.setAttribute('photo', photo);
  return fixture(html`${element}`);
};

const photos = (element: Element): HTMLImageElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part=initials] > [part=photo]'),
];

const loaded = (element: Element): Promise<void> =>
  waitUntil(() => photos(element).length && photos(element).every(({ naturalWidth }) => naturalWidth));

/** Whether an address was asked for by this page. */
const wasAsked = (part: string): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(part));

for (const tag of TAGS) {
  describe(`<${tag} photo>`, () => {
    const warnings = collectWarnings();

    it('asks for none unless the page says where they are', async () => {
      const element = await show(tag);
      await element.updateComplete;
      expect(photos(element)).to.deep.equal([]);
      expect(wasAsked('kys-elements.png?of=nobody')).to.equal(false);
    });

    it('lays the photo of each person over their initials, as large as these, without a name of its own', async () => {
      const element = await show(tag, THERE);
      const { height } = element.getBoundingClientRect();
      await loaded(element);
      expect(element.getBoundingClientRect().height, 'nothing has moved').to.equal(height);
      const people = tag === 'kys-leadership' ? committee.offices.map(({ person }) => person) : ['zhu-qingyu'];
      expect(photos(element).map(({ src }) => new URL(src).search)).to.deep.equal(people.map((id) => `?of=${id}`));
      for (const photo of photos(element)) {
        expect([photo.alt, photo.loading]).to.deep.equal(['', 'lazy']);
        const [ours, its] = [photo, photo.parentElement!].map((one) => one.getBoundingClientRect());
        expect([ours!.width, ours!.height]).to.deep.equal([its!.width - 2, its!.height - 2]);
        expect(photo.closest('[aria-hidden=true]')).not.to.equal(null);
      }
      await expect(element).to.be.accessible();
    });

    it('leaves the initials where a photo fails, and asks for it once', async () => {
      const element = await show(tag, GONE);
      await waitUntil(() => wasAsked('/no/such/') && !photos(element).length);
      expect(shownText(shownAll(element, '[part=initials]')[0]!)).to.match(/^[A-Z]{2}$/);
      element.requestUpdate();
      await element.updateComplete;
      await Promise.resolve();
      expect(photos(element)).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it('takes the photos away with the attribute', async () => {
      const element = await show(tag, THERE);
      await loaded(element);
      element.removeAttribute('photo');
      await waitUntil(() => !photos(element).length);
    });

    for (const photo of [
      'javascript:alert("{id}")',
      'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      'http://elsewhere.example/{id}.jpg',
      'blob:{id}',
      '//',
    ]) {
      it(`refuses ${photo}, and says so`, async () => {
        const element = await show(tag, photo);
        await waitUntil(() => warnings.length);
        expect(warnings).to.deep.equal([`<${tag}>: photo="${photo}" is neither https nor of this site: no photo.`]);
        expect(photos(element)).to.deep.equal([]);
        expect(shownText(shownAll(element, '[part=initials]')[0]!)).to.match(/^[A-Z]{2}$/);
      });
    }
  });
}

describe('<kys-person-card photo>', () => {
  it('never shows the photo of one beside the name of another', async () => {
    const card = (await show('kys-person-card', THERE)) as KysElement as PersonCardElement;
    await loaded(card);
    card.person = 'zhuang-biaowei';
    await card.updateComplete;
    await waitUntil(() => photos(card)[0]?.src.endsWith('zhuang-biaowei'));
    expect(photos(card)).to.have.length(1);
  });

  it('gives way to one that the page puts there', async () => {
    const card = await fixture(
      html`<kys-person-card person="corrie" photo=${THERE}><b slot="photo">PHOTO</b></kys-person-card>`,
    );
    expect(shownText(card)).to.match(/^PHOTO/);
  });
});
