import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bundledDataset } from '../../dataset/bundled.js';
import { tagsIn } from '../../dataset/tags.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './list-search.js';

const show = (
  language = 'en',
  list = html`<kys-group-list filterable searchable lang=${language}></kys-group-list>`,
): Promise<GroupListElement> => fixture(list);

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
    await sendKeys({ press: 'Tab' });
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
      expect(list.shadowRoot!.activeElement).to.equal(chips(list)[0]);
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
        expect(sentences(list)).to.deep.equal([other]);
        expect(shownText(shownOne(list, '[part=clear]'))).to.equal(said);
        shownOne(list, '[part=clear]').click();
        await list.updateComplete;
        expect(shownGroups(list).length).to.equal(15);
      });
    }

    it('offers to clear a search without filters, too', async () => {
      const list = await show('en', html`<kys-group-list searchable lang="en" query="xyzzy"></kys-group-list>`);
      expect(sentences(list)).to.deep.equal(['Nothing found. Try another word.']);
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
