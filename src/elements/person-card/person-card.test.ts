import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import type { Group, Person } from '../../dataset/records.js';
import { KysGroupSelectEvent } from '../events/group-select-event.js';
import { facts, sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { PersonCardElement } from './person-card-element.js';
import './kys-person-card.js';
import { waitUntil } from '../base/wait-until.test-harness.js';

const show = (card = html`<kys-person-card person="corrie"></kys-person-card>`): Promise<PersonCardElement> =>
  fixture(card);

const { groups, people } = bundledDataset;

const nameOf = (card: Element): string => shownText(shownOne(card, '[part=name]'));

const withPeople = (...records: readonly Partial<Person>[]): Dataset =>
  new Dataset({
    ...bundledDataset,
    groups: [{ ...groups[0]!, leaders: [{ person: 'a', email: 'a@example.org', confirmed: true }], deputies: [] }],
    people: records.map((record) => ({ id: 'a', name: { zh: '王伟', en: 'Wei Wang' }, aliases: [], ...record })),
  });

async function showRecords(records: Dataset, person: string, language = 'zh'): Promise<PersonCardElement> {
  const card = await show(
    html`<kys-person-card lang=${language} person=${person} .records=${records}>Fallback</kys-person-card>`,
  );
  await card.updateComplete;
  return card;
}

describe('<kys-person-card>', () => {
  const warnings = collectWarnings();

  describe('of one whose only group is archived', () => {
    const [group, ...others] = groups as [Group, ...Group[]];
    const past = { person: 'a', email: 'a@example.org', confirmed: true };
    const records = new Dataset({
      ...bundledDataset,
      groups: others,
      archived: [{ ...group, ended: '2023', leaders: [past], deputies: [] }],
      people: [{ id: 'a', name: { zh: '王伟', en: 'Wei Wang' }, aliases: [], emails: ['a@example.org'] }, ...people],
    });

    for (const language of ['zh', 'en'] as const) {
      it(`has name and mailbox, and no post that nobody holds now, in ${language}`, async () => {
        const card = await showRecords(records, 'a', language);
        expect(nameOf(card)).to.equal({ zh: '王伟', en: 'Wei Wang' }[language]);
        expect([...facts(card)].map(([term, fact]) => [term, shownText(fact)])).to.deep.equal([
          [{ zh: '邮箱', en: 'Mailbox' }[language], 'a@example.org'],
        ]);
        expect(shownText(card)).to.not.contain(group.name[language]);
        expect(sentences(card)).to.deep.equal([]);
        expect(warnings).to.deep.equal([]);
        await expect(card).to.be.accessible();
      });
    }
  });

  describe('properties', () => {
    for (const name of [
      'zhu-qingyu',
      'corrie',
      '朱庆裕',
      '朱庆裕（Corrie）',
      'Qingyu Zhu',
      'zhu qingyu',
      'CORRIE@kaiyuanshe.org',
      'Ｃｏｒｒｉｅ',
    ]) {
      it(`shows the person named "${name}"`, async () => {
        expect(nameOf(await show(html`<kys-person-card person=${name}></kys-person-card>`))).to.equal(
          '朱庆裕（Corrie）',
        );
      });
    }

    it('shows another person when the attribute changes', async () => {
      const card = await show();
      card.setAttribute('person', '水歌');
      await card.updateComplete;
      expect(nameOf(card)).to.equal('石垚（水歌）');
    });

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`has its name as a heading of level ${level}, which names the card`, async () => {
        const card = await show(html`<kys-person-card person="corrie" heading-level=${level}></kys-person-card>`);
        expect(shownOne(card, '[role=heading]').ariaLevel).to.equal(`${level}`);
        expect(shownOne(card, 'article').getAttribute('aria-labelledby')).to.equal(shownOne(card, '[role=heading]').id);
      });
    }

    it('is a card by default, and again when the attribute goes', async () => {
      const card = await show(html`<kys-person-card person="corrie" variant="compact"></kys-person-card>`);
      expect(shownAll(card, '[part=other-name], [part=class]').length).to.equal(0);
      card.removeAttribute('variant');
      await card.updateComplete;
      expect(shownAll(card, '[part=other-name], [part=class]').length).to.equal(3);
    });

    it('is one line in a list where it is compact and the line is long enough', async () => {
      const page = await fixture(
        html`<div style="width: 700px"><kys-person-card person="corrie" variant="compact"></kys-person-card></div>`,
      );
      const card = page.firstElementChild!;
      const middles = [shownOne(card, '[part=name]'), ...shownAll(card, '[part=group], [part=mailbox]')].map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return (top + bottom) / 2;
      });
      expect(middles.length).to.equal(4);
      for (const middle of middles) expect(middle).to.be.closeTo(middles[0]!, 3);
    });

    it('has links to groups with href, and none without or with one that it refuses', async () => {
      const card = await show(html`<kys-person-card person="corrie" href="/groups/{id}"></kys-person-card>`);
      const links = (): string[] => shownAll<HTMLAnchorElement>(card, '[part=group] a').map(({ href }) => href);
      expect(links()).to.deep.equal(['member-development', 'media'].map((id) => `${location.origin}/groups/${id}`));
      card.href = 'javascript:alert("{id}")';
      await card.updateComplete;
      expect(links()).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('<kys-person-card>')
        .and.to.contain('javascript:alert("{id}")')
        .and.to.contain('https');
      card.removeAttribute('href');
      await card.updateComplete;
      expect(links()).to.deep.equal([]);
    });

    it('has no link for an office, which is in no group', async () => {
      const card = await show(html`<kys-person-card person="zbw" href="#{id}"></kys-person-card>`);
      expect(
        shownAll(card, '[part=group]').map((post) => [shownText(post), post.querySelector('a')?.hash]),
      ).to.deep.equal([
        ['执行委员会', undefined],
        ['KCC工作组', '#kcc'],
      ]);
    });

    it('wears the colors of the classes of work, and none where a group has no class', async () => {
      const colors = shownAll(
        await show(html`<kys-person-card person="corrie"></kys-person-card>`),
        '[part=class]',
      ).map((part) => getComputedStyle(part).color);
      expect(colors).to.deep.equal(['rgb(15, 118, 110)', 'rgb(11, 98, 196)']);
      expect(
        shownAll(await show(html`<kys-person-card person="zbw"></kys-person-card>`), '[part=class]'),
      ).to.deep.equal([]);
    });
  });

  describe('the initials', () => {
    for (const [person, zh, en] of [
      ['corrie', '朱', 'QZ'],
      ['ted', '刘', 'TL'],
      ['queena', '晁', 'QC'],
    ] as const) {
      it(`of ${person} are ${zh} in Chinese and ${en} in English, and nothing to a screen reader`, async () => {
        for (const [language, letters] of [
          ['zh', zh],
          ['en', en],
        ] as const) {
          const card = await show(html`<kys-person-card lang=${language} person=${person}></kys-person-card>`);
          expect(shownText(shownOne(card, '[part=initials]'))).to.equal(letters);
          expect(shownOne(card, '[part=initials]').getAttribute('aria-hidden')).to.equal('true');
        }
      });
    }

    for (const [zh, en, letters] of [
      ['Ada', 'Ada', 'A'],
      ['Mary Ann Smith', 'Mary Ann Smith', 'MS'],
      ['𠮷田', '', '𠮷'],
      ['', '', ''],
      ['Li Li', 'Li Li', 'LL'],
    ] as const) {
      it(`of "${zh}" (${en}) are "${letters}"`, async () => {
        const card = await showRecords(withPeople({ name: { zh, en } }), 'a');
        expect(shownText(shownOne(card, '[part=initials]'))).to.equal(letters);
      });
    }

    it('give way to a photo', async () => {
      const card = await show(html`<kys-person-card person="corrie"><b slot="photo">PHOTO</b></kys-person-card>`);
      expect(shownText(card)).to.match(/^PHOTO 朱庆裕/);
      expect(getComputedStyle(card.querySelector('b')!).borderTopLeftRadius).to.equal('50%');
      expect(card.querySelector('b')!.getBoundingClientRect().width).to.equal(48);
    });
  });

  describe('slots', () => {
    it('shows actions and footer at the end', async () => {
      const card = await show(
        html`<kys-person-card person="corrie"
          ><b slot="footer">FOOTER</b><b slot="actions">ACTIONS</b>FALLBACK</kys-person-card
        >`,
      );
      expect(shownText(card)).to.match(/corrie@kaiyuanshe\.org ACTIONS FOOTER$/);
    });
  });

  describe('events', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('tells which group a person chose, through shadow roots, and then follows the link', async () => {
      const card = await show(html`<kys-person-card person="corrie" href="#{id}"></kys-person-card>`);
      setTimeout(() => shownAll(card, '[part=group] a')[1]!.click());
      const event = await oneEvent<KysGroupSelectEvent>(card, 'kys-group-select');
      expect(event).to.be.instanceOf(KysGroupSelectEvent);
      expect([event.group, event.bubbles, event.composed, event.cancelable]).to.deep.equal(['media', true, true, true]);
      // Firefox goes to another place of the page in a task of its own.
      await waitUntil(() => location.hash === '#media');
    });

    it('stays on the page where a listener cancels it', async () => {
      const card = await show(html`<kys-person-card person="corrie" href="#{id}"></kys-person-card>`);
      card.addEventListener('kys-group-select', (event) => event.preventDefault());
      shownAll(card, '[part=group] a')[0]!.click();
      expect(location.hash).to.equal('');
    });

    it('tells nothing of what the host sets, nor of other links', async () => {
      const card = await show(html`<kys-person-card person="corrie" href="#{id}"></kys-person-card>`);
      let events = 0;
      card.addEventListener('kys-group-select', () => (events += 1));
      card.person = 'zbw';
      await card.updateComplete;
      const mailbox = shownOne(card, '[part=mailbox]');
      mailbox.addEventListener('click', (event) => event.preventDefault());
      mailbox.click();
      expect(events).to.equal(0);
    });
  });

  describe('where the name is not of one person', () => {
    const { name: general, email } = bundledDataset.group('community-partnership')!;
    for (const [language, sentence, way] of [
      ['zh', '没有找到“nobody”这个人。', `不知道找谁？写给${general.zh}： ${email}`],
      ['en', 'There is nobody called “nobody”.', `Not sure whom to ask? Write to the ${general.en}: ${email}`],
    ] as const) {
      it(`says so in ${language}, with its fallback and the way to reach the community`, async () => {
        const card = await show(html`<kys-person-card lang=${language} person="nobody">Fallback</kys-person-card>`);
        expect(shownText(card)).to.equal(`${sentence} Fallback ${way}`);
        expect(sentences(card)).to.deep.equal([sentence]);
        expect(shownOne(card, '[part=mailbox]').getAttribute('href')).to.equal(`mailto:${email}`);
      });
    }

    it('warns once with the ids that are allowed, until there is such a person', async () => {
      const card = await show(html`<kys-person-card person="no one of them"></kys-person-card>`);
      expect(warnings).to.deep.equal([
        `<kys-person-card>: unknown person "no one of them". Allowed: ${people.map(({ id }) => id).join(', ')}.`,
      ]);
      card.person = 'ted';
      await card.updateComplete;
      expect(nameOf(card)).to.equal('刘天栋');
      expect(sentences(card)).to.deep.equal([]);
    });

    it('names no group of KAIYUANSHE in the records of others, but theirs', async () => {
      const card = await showRecords(withPeople({}), 'nobody', 'en');
      expect(shownText(card)).to.equal('There is nobody called “nobody”. Fallback');
      const records = withPeople({});
      card.records = new Dataset({ ...records, meta: { ...records.meta, contact: groups[0]!.id } });
      await card.updateComplete;
      expect(shownText(card)).to.contain('Fallback').and.to.contain(groups[0]!.email);
    });

    for (const [language, sentence] of [
      ['zh', '“wang wei”不止一位：a, b。这里是第一位。'],
      ['en', '“wang wei” may be any of these: a, b. Here is the first.'],
    ] as const) {
      it(`shows the first of several and names them all in ${language}`, async () => {
        const records = withPeople({}, { id: 'b', name: { zh: '王薇', en: 'Wei (Vivi) Wang' } });
        const card = await showRecords(records, 'wang wei', language);
        expect(nameOf(card)).to.equal(language === 'zh' ? '王伟' : 'Wei Wang');
        expect(sentences(card)).to.deep.equal([sentence]);
        card.person = 'b';
        await card.updateComplete;
        expect(nameOf(card)).to.equal(language === 'zh' ? '王薇' : 'Wei (Vivi) Wang');
        expect(sentences(card)).to.deep.equal([]);
        if (language === 'zh')
          expect(warnings).to.deep.equal(['<kys-person-card>: person="wang wei" may be any of a, b: shows the first.']);
      });
    }
  });

  describe('records from elsewhere', () => {
    it('shows mailboxes that no post publishes without a post beside them', async () => {
      const card = await showRecords(withPeople({ emails: ['main@example.org', 'a@example.org'] }), 'a');
      expect(shownText(facts(card).get('邮箱')!)).to.equal('main@example.org a@example.org 基础设施组');
    });

    it('shows a person without posts, mailboxes and an English name of their own', async () => {
      const card = await showRecords(withPeople({ id: 'z', name: { zh: 'Zoe', en: 'Zoe' } }), 'zoe');
      expect(shownText(card)).to.equal('Z Zoe');
    });

    it('shows markup in records as text', async () => {
      const card = await showRecords(withPeople({ name: { zh: '<img src=x onerror=alert(1)>', en: '' } }), 'a');
      expect(nameOf(card)).to.equal('<img src=x onerror=alert(1)>');
    });
  });
});
