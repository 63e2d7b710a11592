import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bundledDataset } from '../../dataset/bundled.js';
import { tagsIn } from '../../dataset/tags.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './list-filters.js';
import './list-search.js';
import { count as sentence, openFilters } from './group-list.test-harness.js';

async function show(
  language = 'en',
  list = html`<kys-group-list filterable searchable lang=${language}></kys-group-list>`,
): Promise<GroupListElement> {
  const shown = await fixture<GroupListElement>(list);
  if (shownAll(shown, '[part=filters]').length) await openFilters(shown);
  return shown;
}

const shownGroups = (list: Element): string[] =>
  shownAll(list, 'kys-group-card').map((card) => card.getAttribute('group')!);

const chips = (list: Element): HTMLButtonElement[] => shownAll<HTMLButtonElement>(list, '[part=filter]');

/** The button of a filter, by its first word. */
const chip = (list: Element, label: string): HTMLButtonElement =>
  chips(list).find((one) => shownText(one).startsWith(label))!;

const count = (button: Element): number => +shownText(button.querySelector('small')!);

async function press(list: GroupListElement, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    chip(list, label).click();
    await list.updateComplete;
  }
}

describe('<kys-group-list filterable>', () => {
  const warnings = collectWarnings();

  it('has no filters but on request', async () => {
    const list = await show('en', html`<kys-group-list searchable></kys-group-list>`);
    expect(chips(list)).to.deep.equal([]);
    list.filterable = true;
    await list.updateComplete;
    expect(chips(list)).to.deep.equal([]);
    await openFilters(list);
    expect(chips(list).length).to.equal(4 + tagsIn(bundledDataset).length);
    list.filterable = false;
    await list.updateComplete;
    expect([chips(list).length, shownGroups(list).length]).to.deep.equal([0, 15]);
  });

  for (const [language, titles, name] of [
    ['zh', ['类别', '标签'], '技术 2 个工作组'],
    ['en', ['Class of work', 'Tags'], 'Technology 2 groups'],
  ] as const) {
    it(`has toggle buttons in named groups, each with how many groups it leaves, in ${language}`, async () => {
      const list = await show(language);
      expect(shownAll(list, 'fieldset').map((set) => shownText(set.querySelector('legend')!))).to.deep.equal(titles);
      for (const button of chips(list)) {
        expect([button.type, button.ariaPressed, button.getAttribute('aria-disabled')]).to.deep.equal([
          'button',
          'false',
          'false',
        ]);
        expect(button.closest('[role=search]')).to.exist;
      }
      expect(chips(list).map((button) => button.ariaLabel)).to.include(name);
    });
  }

  it('shows the groups of any class chosen, with any tag chosen, that the query finds', async () => {
    const list = await show();
    await press(list, 'External', 'Internal');
    expect(shownGroups(list).length).to.equal(
      bundledDataset.groups.filter(({ class: id }) => id === 'external' || id === 'internal').length,
    );
    await press(list, 'Technology');
    expect(shownGroups(list)).to.deep.equal(['infrastructure', 'community-partnership']);
    await press(list, 'Management', 'Internal');
    expect(shownGroups(list)).to.deep.equal(['community-partnership']);
    list.query = 'media';
    await list.updateComplete;
    expect(shownGroups(list)).to.deep.equal([]);
  });

  it('counts what each filter would leave, given the others and the query, and keeps that promise', async () => {
    const list = await show();
    await press(list, 'Operations');
    list.query = 'a';
    await list.updateComplete;
    for (const label of ['Internal', 'External', 'Special', 'Unclassified']) {
      const promised = count(chip(list, label));
      if (promised) await press(list, label);
      if (promised) expect(shownGroups(list).length, label).to.equal(promised);
      if (promised) await press(list, label);
    }
    expect(count(chip(list, 'External'))).to.be.above(0);
  });

  it('says of a filter that would leave nothing that it is disabled, and lets it do nothing', async () => {
    const list = await show();
    await press(list, 'Meetups');
    const none = chip(list, 'Internal');
    expect([none.getAttribute('aria-disabled'), none.ariaLabel]).to.deep.equal(['true', 'Internal Affairs 0 groups']);
    await press(list, 'Internal');
    expect([none.ariaPressed, shownGroups(list)]).to.deep.equal(['false', ['events']]);
  });

  it('lets a filter that came to leave nothing be taken back', async () => {
    const list = await show();
    await press(list, 'Meetups', 'External');
    list.query = 'xyzzy';
    await list.updateComplete;
    expect([count(chip(list, 'Meetups')), chip(list, 'Meetups').getAttribute('aria-disabled')]).to.deep.equal([
      0,
      'false',
    ]);
    await press(list, 'Meetups');
    expect(chip(list, 'Meetups').ariaPressed).to.equal('false');
  });

  it('works by keyboard, and keeps the focus', async () => {
    const list = await show();
    shownOne(list, '[part=filters]').focus();
    await sendKeys({ press: 'Tab' });
    const [first] = chips(list);
    expect(list.shadowRoot!.activeElement).to.equal(first);
    for (const [key, pressed] of [
      [' ', 'true'],
      ['Enter', 'false'],
      ['Enter', 'true'],
    ] as const) {
      await sendKeys({ press: key });
      await list.updateComplete;
      expect([first!.ariaPressed, list.shadowRoot!.activeElement]).to.deep.equal([pressed, first]);
    }
  });

  it('offers only what the groups that it is asked for have', async () => {
    const list = await show('en', html`<kys-group-list filterable lang="en" groups="media,events"></kys-group-list>`);
    expect(chips(list).map((button) => shownText(button).replace(/ \d+$/, ''))).to.deep.equal([
      'External Affairs',
      'Operations',
      'Event organizing',
      'Event support',
      'Meetups',
      'Copywriting',
      'Translation',
      'Design',
      'Film and video',
    ]);
  });

  it('keeps what is chosen when the language changes, and when it goes and comes back', async () => {
    const list = await show();
    await press(list, 'Technology');
    list.lang = 'zh';
    await list.updateComplete;
    expect(chip(list, '技术').ariaPressed).to.equal('true');
    const parent = list.parentElement!;
    list.remove();
    parent.append(list);
    await list.updateComplete;
    expect(chip(list, '技术').ariaPressed).to.equal('true');
  });

  describe('behind a button', () => {
    for (const [language, closed, chosen] of [
      ['zh', '筛选', '筛选 (2)'],
      ['en', 'Filters', 'Filters (2)'],
    ] as const) {
      it(`says how many are chosen, and keeps them while closed, in ${language}`, async () => {
        const list = await show(language);
        const button = shownOne(list, '[part=filters]');
        expect([shownText(button), button.ariaExpanded, button.getAttribute('aria-controls')]).to.deep.equal([
          closed,
          'true',
          shownOne(list, '.filters').id,
        ]);
        chips(list)[1]!.click();
        await list.updateComplete;
        chips(list)
          .find((one) => one.ariaPressed === 'false' && count(one) > 1)!
          .click();
        await list.updateComplete;
        const groups = shownGroups(list);
        button.click();
        await list.updateComplete;
        expect([shownText(button), button.ariaExpanded, button.hasAttribute('aria-controls')]).to.deep.equal([
          chosen,
          'false',
          false,
        ]);
        expect([chips(list), shownGroups(list)]).to.deep.equal([[], groups]);
        await openFilters(list);
        expect(shownAll(list, '[aria-pressed=true]').length).to.equal(2);
      });
    }

    it('closes by Escape, which gives the focus to the button and goes no further', async () => {
      const list = await show();
      let heard = 0;
      const onKeydown = (): void => void (heard += 1);
      document.body.addEventListener('keydown', onKeydown);
      chips(list)[0]!.focus();
      await sendKeys({ press: 'Escape' });
      await list.updateComplete;
      document.body.removeEventListener('keydown', onKeydown);
      const button = shownOne(list, '[part=filters]');
      expect([button.ariaExpanded, list.shadowRoot!.activeElement, heard]).to.deep.equal(['false', button, 0]);
    });

    it('keeps tags of one group alone apart, but for one that is chosen', async () => {
      const list = await show();
      const rare = shownOne<HTMLDetailsElement>(list, 'details');
      expect(rare.open).to.equal(false);
      const isRare = (one: Element): boolean => one.closest('details') === rare;
      for (const one of chips(list).slice(4)) expect(count(one) === 1, shownText(one)).to.equal(isRare(one));
      await press(list, 'Meetups');
      expect(rare.open).to.equal(true);
    });

    it('has the first card on the first screen of a phone, and all else in reach of a thumb', async () => {
      const list = await fixture<GroupListElement>(
        html`<kys-group-list searchable filterable sortable lang="en"></kys-group-list>`,
      );
      for (const width of [320, 390]) {
        list.style.width = `${width - 16}px`;
        const [card] = shownAll(list, 'kys-group-card');
        const { top } = card!.getBoundingClientRect();
        expect(top - list.getBoundingClientRect().top, `${width} px`).to.be.below(320);
      }
    });
  });

  describe('clearing', () => {
    it('is offered where something is chosen, takes back filters and query, and gives the focus to the first control', async () => {
      const list = await show();
      expect(shownAll(list, '[part=clear]').length).to.equal(0);
      await press(list, 'External');
      list.query = 'media';
      await list.updateComplete;
      shownOne(list, '[part=clear]').focus();
      await sendKeys({ press: 'Enter' });
      await list.updateComplete;
      expect([list.query, shownGroups(list).length, shownAll(list, '[aria-pressed=true]').length]).to.deep.equal([
        '',
        15,
        0,
      ]);
      expect(list.shadowRoot!.activeElement).to.equal(shownOne(list, 'input'));
      expect(shownAll(list, '[part=clear]').length).to.equal(0);
    });

    it('leaves alone a query that a person has no field for', async () => {
      const list = await show('en', html`<kys-group-list filterable lang="en" query="media"></kys-group-list>`);
      await press(list, 'External');
      shownOne(list, '[part=clear]').click();
      await list.updateComplete;
      expect([list.query, shownGroups(list)]).to.deep.equal(['media', ['media']]);
      expect(list.shadowRoot!.activeElement).to.equal(shownOne(list, '[part=filters]'));
      expect(shownAll(list, '[part=clear]').length).to.equal(0);
    });
  });

  describe('where nothing is left', () => {
    for (const [language, label, other, said] of [
      ['zh', '聚会', '没有找到，去掉一个筛选或换个词试试。', '全部清除'],
      ['en', 'Meetups', 'Nothing found. Remove a filter or try another word.', 'Clear all'],
    ] as const) {
      it(`says what to do, with a button that does it, in ${language}`, async () => {
        const list = await show(language);
        await press(list, label);
        list.query = 'xyzzy';
        await list.updateComplete;
        expect(sentence(list)).to.equal(other);
        expect(shownText(shownOne(list, '[part=clear]'))).to.equal(said);
        shownOne(list, '[part=clear]').click();
        await list.updateComplete;
        expect(shownGroups(list).length).to.equal(15);
      });
    }

    it('offers to clear a search without filters, too', async () => {
      const list = await show('en', html`<kys-group-list searchable lang="en" query="xyzzy"></kys-group-list>`);
      expect(sentence(list)).to.equal('Nothing found. Try another word.');
      shownOne(list, '[part=clear]').click();
      await list.updateComplete;
      expect([list.query, shownGroups(list).length]).to.deep.equal(['', 15]);
    });

    it('fails where the attributes of the page leave nothing to filter', async () => {
      const list = await show(
        'en',
        html`<kys-group-list filterable lang="en" class-of-work="internal" groups="media">Ask us.</kys-group-list>`,
      );
      expect(shownText(list)).to.equal('No working group matches. Ask us.');
      expect(warnings.length).to.equal(1);
    });
  });
});
