import { waitUntil } from './wait-until.test-harness.js';
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { groups, people } from '#generated/dataset.js';
import '../../entry/all.js';
import { examples } from '#generated/examples.js';
import { describeEmulating } from './emulated-media.test-harness.js';
import type { KysElement } from './kys-element.js';
import { ignoreResizeLoops } from '../org-chart/chart.test-harness.js';
import { facts, shownAll, shownOne } from './shown-text.test-harness.js';
import { collectWarnings } from './warnings.test-harness.js';

async function show(content: unknown, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  await new Promise(requestAnimationFrame);
  for (const element of elementsIn(page)) await element.updateComplete;
  return page;
}

/** The elements of a page, the cards of its lists as well. */
const elementsIn = (page: HTMLElement): KysElement[] =>
  [...page.querySelectorAll<KysElement>(Object.keys(examples).join())].flatMap((element) => [
    element,
    ...shownAll<KysElement>(element, 'kys-group-card'),
  ]);

const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** All elements; a line of the page's own may break, whatever the page does elsewhere. */
const EVERYTHING = html`
  ${['card', 'compact', 'full'].map((variant) =>
    groups.map(
      ({ id }) => html`<kys-group-card group=${id} variant=${variant} href="#{id}" show-source></kys-group-card>`,
    ),
  )}
  ${groups.map(({ id }) => html`<kys-contact group=${id} show-source></kys-contact>`)}
  ${groups.map(({ id }) => html`<p style="white-space: normal">Write to <kys-contact variant="inline" group=${id}></kys-contact>, please.</p>`)}
  ${groups.map(({ id }) => html`<p><kys-contact variant="button" group=${id}></kys-contact></p>`)}
  <kys-contact></kys-contact><kys-contact person="wang-wei"></kys-contact
  ><kys-contact topic=${'x'.repeat(80)}></kys-contact>
  <kys-group-list searchable variant="full" show-source></kys-group-list>
  <kys-group-list searchable filterable sortable selectable variant="compact" query="xyzzy"></kys-group-list>
  <kys-group-card for="nothing"></kys-group-card>
  <kys-group-card for="nothing" group="media" selectable selected></kys-group-card>
  <kys-org-chart levels="9" show-source></kys-org-chart>
  ${['card', 'compact'].map((variant) =>
    people.map(
      ({ id }) => html`<kys-person-card person=${id} variant=${variant} href="#{id}" show-source></kys-person-card>`,
    ),
  )}
  <kys-leadership show-source></kys-leadership>
  <kys-person-card person=${'x'.repeat(80)}>Fallback</kys-person-card>
  <kys-timeline show-source></kys-timeline>
  <kys-group-card group="a-name-that-nobody-knows-and-that-has-no-place-to-break-in-its-whole-length"
    >Fallback</kys-group-card
  >
  <kys-group-list tags=${'x'.repeat(80)}></kys-group-list>
`;

describe('every element', () => {
  collectWarnings();
  ignoreResizeLoops();

  describe('on a narrow page', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const language of ['zh', 'en']) {
      for (const [width, what, style] of [
        [320, '', ''],
        [320, ', in large letters', 'font-size: 32px'],
        [320, ', where the page keeps words whole', 'white-space: nowrap; word-break: keep-all'],
        [240, '', ''],
      ] as const) {
        it(`keeps inside ${width} px in ${language}${what}`, async () => {
          await setViewport({ width, height: 600 });
          const page = await show(EVERYTHING, { lang: language, style });
          expect(innerWidth).to.equal(width);
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth).to.be.at.most(clientWidth);
          for (const element of elementsIn(page)) {
            // The box of an element in a line leaves out the space at its end.
            const inline = getComputedStyle(element).display === 'inline';
            const right = box(inline ? element.parentElement! : element).right + 0.5;
            for (const inner of shownAll(element, '*')) {
              expect(box(inner).right, `${inner.localName}.${inner.className} of ${element.outerHTML}`).to.be.at.most(
                right,
              );
            }
          }
        });
      }
    }
  });

  it('breaks a mailbox that is too long for its line behind the @', async () => {
    const page = await show(html`<div style="width: 11em"><kys-contact group="media"></kys-contact></div>`, {
      lang: 'en',
    });
    const broken = shownAll(elementsIn(page)[0]!, '[part=mailbox]').map((mailbox) => {
      const [user, host] = [...mailbox.childNodes]
        .filter((node) => node instanceof Text && node.data)
        .map((text) => {
          const range = document.createRange();
          range.selectNode(text);
          return [...range.getClientRects()].map(({ top }) => Math.round(top));
        });
      expect([user!.length, host!.length], mailbox.textContent).to.deep.equal([1, 1]);
      return user![0] !== host![0];
    });
    expect(broken).to.include(true);
  });

  describe('on a page from right to left', () => {
    const RTL = { dir: 'rtl', lang: 'en' };

    it('has each term at the right of what it is about', async () => {
      const page = await show(html`<kys-group-card group="media"></kys-group-card>`, RTL);
      const [mirrored, usual] = [
        page,
        await show(html`<kys-group-card group="media"></kys-group-card>`, { lang: 'en' }),
      ];
      for (const [main, sign] of [
        [mirrored, 1],
        [usual, -1],
      ] as const) {
        const shown = facts(main.querySelector('kys-group-card')!);
        expect(shown.size).to.equal(4);
        for (const description of shown.values()) {
          expect(Math.sign(box(description.previousElementSibling!).left - box(description).left)).to.equal(sign);
        }
      }
    });

    it('begins tags, headings and people at the right', async () => {
      const page = await show(
        html`<kys-group-card group="media"></kys-group-card><kys-contact group="media"></kys-contact>`,
        RTL,
      );
      const [card, contact] = elementsIn(page);
      const [first, second] = shownAll(card!, '[part=tag]');
      expect(box(first!).left).to.be.above(box(second!).left);
      const line = shownAll(contact!, 'dd')[0]!;
      expect(box(line.children[0]!).left).to.be.above(box(line.children[1]!).left);
      const range = document.createRange();
      range.selectNodeContents(shownOne(contact!, '[part=address]'));
      expect(box(shownOne(contact!, '[part=address]')).right - range.getBoundingClientRect().right).to.be.below(2);
    });

    it('begins photo, posts, and offices at the right', async () => {
      const page = await show(
        html`<kys-person-card person="corrie"></kys-person-card><kys-leadership></kys-leadership>`,
        RTL,
      );
      const [person, leadership] = elementsIn(page);
      expect(box(shownOne(person!, '[part=initials]')).left).to.be.above(box(shownOne(person!, '[part=name]')).right);
      for (const description of facts(person!).values()) {
        expect(box(description.previousElementSibling!).left).to.be.above(box(description).left);
      }
      const [first, second] = shownAll(leadership!, '[part=card]');
      expect(box(first!).left).to.be.above(box(second!).left);
    });

    it('begins filters at the right, and the button that clears them stands at the left', async () => {
      const page = await show(html`<kys-group-list filterable searchable></kys-group-list>`, RTL);
      const [list] = elementsIn(page);
      shownOne(list!, '[part=filters]').click();
      await waitUntil(() => shownAll(list!, '[part=filter]').length);
      const [first, second] = shownAll(list!, '[part=filter]');
      first!.click();
      await list!.updateComplete;
      expect(box(first!).left).to.be.above(box(second!).right);
      expect(box(shownOne(list!, '[part=clear]')).right).to.be.below(box(shownOne(list!, '[part=count]')).right);
    });

    it('keeps mailboxes from left to right', async () => {
      const page = await show(
        html`<kys-group-card group="media" variant="full"></kys-group-card><kys-contact group="media"></kys-contact>
          <kys-person-card person="wang-wei"></kys-person-card><kys-leadership></kys-leadership>`,
        RTL,
      );
      const mailboxes = elementsIn(page).flatMap((element) => shownAll(element, '[part=mailbox], [part=address]'));
      expect(mailboxes.length).to.equal(12);
      for (const mailbox of mailboxes) expect(getComputedStyle(mailbox).direction).to.equal('ltr');
    });
  });

  describeEmulating('in forced colors', () => {
    beforeEach(() => executeServerCommand('emulate-forced-colors', 'active'));
    afterEach(() => executeServerCommand('emulate-forced-colors', 'none'));

    for (const theme of ['light', 'dark']) {
      it(`keeps its borders and words in sight, with theme="${theme}"`, async () => {
        const page = await show(
          html`<kys-group-card group="global-bridging" theme=${theme}></kys-group-card
            ><kys-contact group="media" theme=${theme}></kys-contact>
            <kys-group-list groups="media" searchable theme=${theme}></kys-group-list>
            <kys-person-card person="li-mingkang" theme=${theme}></kys-person-card
            ><kys-leadership theme=${theme}></kys-leadership>`,
        );
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const [card, contact, list, , person, leadership] = elementsIn(page);
        const people = shownAll(person!, '[part=card], [part=initials], .doubt');
        expect(people.length).to.equal(3);
        const bordered = [
          ...people,
          ...shownAll(leadership!, '[part=card]'),
          shownOne(card!, '[part=card]'),
          ...shownAll(card!, '.doubt'),
          shownOne(contact!, '[part=contact]'),
          shownOne(list!, 'input'),
        ];
        for (const element of [...bordered, ...shownAll(contact!, '.way')]) {
          const { borderTopWidth, borderTopStyle, borderTopColor, color, backgroundColor } = getComputedStyle(element);
          expect([borderTopWidth, borderTopStyle], element.className).to.deep.equal(['1px', 'solid']);
          expect(borderTopColor, element.className).not.to.equal(backgroundColor);
          expect(color, element.className).not.to.equal(backgroundColor);
          expect(forced(borderTopColor), element.className).to.equal(true);
        }
      });
    }

    it('shows which filters and which card are chosen without a color', async () => {
      const page = await show(
        html`<kys-group-list filterable selectable selected="media" groups="media,legal"></kys-group-list>`,
      );
      const [list, media, legal] = elementsIn(page);
      const outline = (card: Element): string => getComputedStyle(shownOne(card, '[part=card]')).outlineStyle;
      expect([media!, legal!].map(outline)).to.deep.equal(['solid', 'none']);
      shownOne(list!, '[part=filters]').click();
      await waitUntil(() => shownAll(list!, '[part=filter]').length);
      const [first, second] = shownAll(list!, '[part=filter]');
      first!.click();
      await list!.updateComplete;
      const mark = (chip: Element): string => getComputedStyle(chip, '::after').content;
      expect(mark(first!)).to.contain('×');
      expect(mark(second!)).to.equal('none');
    });

    /** Whether a color is one of the few that the visitor chose. */
    function forced(color: string): boolean {
      const probe = document.body.appendChild(document.createElement('i'));
      const system = ['CanvasText', 'Canvas', 'LinkText', 'ButtonText', 'ButtonBorder', 'FieldText', 'GrayText'].map(
        (name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        },
      );
      probe.remove();
      return system.includes(color);
    }
  });

  describeEmulating('in print', () => {
    beforeEach(() => emulateMedia({ media: 'print' }));
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('has no search and no button, and all that there is to read', async () => {
      const page = await show(
        html`<kys-group-list searchable filterable sortable selectable groups="media"></kys-group-list
          ><kys-contact group="media"></kys-contact> <kys-person-card person="corrie" theme="dark"></kys-person-card
          ><kys-leadership theme="dark"></kys-leadership>`,
      );
      const [list, card, contact, person, leadership] = elementsIn(page);
      for (const part of [shownOne(person!, '[part=card]'), ...shownAll(leadership!, '[part=card]')]) {
        expect(box(part).height).to.be.above(50);
        expect(getComputedStyle(part).backgroundColor).to.equal('rgb(255, 255, 255)');
      }
      for (const control of shownAll(list!, 'button, select, fieldset')) expect(box(control).height).to.equal(0);
      expect(box(shownOne(card!, '[part=name] button')).height).to.be.above(10);
      expect(box(shownOne(list!, '[role=search]')).height).to.equal(0);
      expect(box(shownOne(card!, '[part=card]')).height).to.be.above(50);
      for (const button of shownAll(contact!, 'button')) expect(box(button).height).to.equal(0);
      expect(box(shownOne(contact!, '[part=address]')).height).to.be.above(10);
    });
  });

  describe('on a hostile page', () => {
    it('keeps its own letters and spaces, and takes font and size from the page', async () => {
      const page = await show(html`<kys-group-card group="media"></kys-group-card>`, {
        style:
          'font: italic 900 20px/3 serif; letter-spacing: 9px; text-indent: 50px; text-transform: uppercase; text-align: right; word-spacing: 9px; white-space: pre',
      });
      const style = getComputedStyle(shownAll(elementsIn(page)[0]!, '[part=card]')[0]!);
      expect([style.fontSize, style.fontFamily]).to.deep.equal(['20px', 'serif']);
      const { fontStyle, fontWeight, letterSpacing, textAlign, textIndent, textTransform, whiteSpace, wordSpacing } =
        style;
      expect([fontStyle, fontWeight, textAlign, textTransform, whiteSpace]).to.deep.equal([
        'normal',
        '400',
        'left',
        'none',
        'normal',
      ]);
      expect([letterSpacing, textIndent, wordSpacing]).to.deep.equal(['normal', '0px', '0px']);
    });
  });
});
