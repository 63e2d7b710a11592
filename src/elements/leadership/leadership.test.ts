import { expect, fixture, html } from '@open-wc/testing';
import { committee, committeeSummary, duties, people } from '#generated/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import type { Committee } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { initials } from '../templates/initials.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { LeadershipElement } from './leadership-element.js';
import './kys-leadership.js';

const show = (leadership = html`<kys-leadership></kys-leadership>`): Promise<LeadershipElement> => fixture(leadership);

const withCommittee = (other: object | undefined): Dataset =>
  new Dataset({ ...bundledDataset, committee: other as Committee });

async function showCommittee(other: object | undefined): Promise<LeadershipElement> {
  return show(html`<kys-leadership lang="en" .records=${withCommittee(other)}>Fallback</kys-leadership>`);
}

const CLUB = {
  id: 'club',
  name: { zh: '俱乐部', en: 'The Club' },
  offices: [{ id: 'executive-director', name: { zh: '主席', en: 'Chair' }, person: 'ada', email: 'ada@example.org' }],
};

describe('<kys-leadership>', () => {
  const warnings = collectWarnings();

  for (const language of ['zh', 'en'] as const) {
    it(`shows the committee, and each office with its holder, mailbox and duties in ${language}`, async () => {
      const element = await show(html`<kys-leadership lang=${language}></kys-leadership>`);
      expect(shownText(shownOne(element, '[part=name]'))).to.equal(committee.name[language]);
      expect(shownText(shownOne(element, '[part=summary]'))).to.equal(committeeSummary[language]);
      const cards = shownAll(element, '[part=card]');
      expect([cards.length, committee.offices.length]).to.deep.equal([2, 2]);
      for (const [index, { id, name, person, email }] of committee.offices.entries()) {
        const other = language === 'zh' ? 'en' : 'zh';
        const holder = people.find((one) => one.id === person)!;
        const names = holder.name;
        const spoken = new Words();
        spoken.language = language;
        expect(shownText(cards[index]!)).to.equal(
          [
            name[language],
            initials(holder, spoken),
            names[language],
            names[other],
            email,
            ...duties[id]!.map((duty) => duty[language]),
          ].join(' '),
        );
        expect(cards[index]!.querySelector<HTMLElement>('[part=other-name]')!.lang).to.equal(other);
        expect(cards[index]!.querySelector('a')!.getAttribute('href')).to.equal(`mailto:${email}`);
        expect([...cards[index]!.querySelectorAll('[part=duty]')].length).to.equal(duties[id]!.length);
      }
    });
  }

  for (const [level, below] of [
    [1, 2],
    [3, 4],
    [6, 6],
  ] as const) {
    it(`has its name as a heading of level ${level}, and offices at ${below}`, async () => {
      const element = await show(html`<kys-leadership heading-level=${level}></kys-leadership>`);
      expect(shownAll(element, '[role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal([
        `${level}`,
        `${below}`,
        `${below}`,
      ]);
      for (const card of shownAll(element, 'article, section')) {
        expect(element.shadowRoot!.getElementById(card.getAttribute('aria-labelledby')!)!.role).to.equal('heading');
      }
    });
  }

  it('leaves out the name and the summary with offices-only, and keeps the level of the offices', async () => {
    const element = await show(html`<kys-leadership heading-level="2" offices-only></kys-leadership>`);
    expect(shownAll(element, '[part=name], [part=summary], section')).to.deep.equal([]);
    expect(shownAll(element, '[role=heading]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['3', '3']);
    element.officesOnly = false;
    await element.updateComplete;
    expect(shownText(shownOne(element, '[part=name]'))).to.equal(committee.name.zh);
  });

  it('has its offices side by side where there is room, and below one another where there is not', async () => {
    const page = await fixture<HTMLElement>(html`<div><kys-leadership></kys-leadership></div>`);
    const places = (width: number): [number, number] => {
      page.style.width = `${width}px`;
      const [one, other] = shownAll(page.firstElementChild!, '[part=card]').map((card) => card.getBoundingClientRect());
      return [other!.left - one!.left, other!.top - one!.top];
    };
    expect(places(700)[0]).to.be.above(300);
    expect(places(700)[1]).to.equal(0);
    expect(places(320)[0]).to.equal(0);
    expect(places(320)[1]).to.be.above(100);
  });

  describe('records from elsewhere', () => {
    it('shows an office without duties, a committee without a summary, and a person that there is not', async () => {
      const element = await showCommittee(CLUB);
      expect(shownText(element)).to.equal('The Club Chair ada ada@example.org');
      expect(shownAll(element, '[part=duty], [part=summary]')).to.deep.equal([]);
    });

    it('shows the duties and the summary that they have', async () => {
      const element = await showCommittee({
        ...CLUB,
        summary: { zh: '一起玩', en: 'We play.' },
        offices: [{ ...CLUB.offices[0]!, duties: [{ zh: '开门', en: 'Opens the door.' }] }],
      });
      expect(shownText(element)).to.equal('The Club We play. Chair ada ada@example.org Opens the door.');
    });

    for (const [what, other] of [
      ['no committee', undefined],
      ['no offices', { ...CLUB, offices: [] }],
    ] as const) {
      it(`says that there is nothing where they have ${what}, with the fallback, and names nobody`, async () => {
        const element = await showCommittee(other);
        expect(shownText(element)).to.equal('There is nothing here yet. Fallback');
        expect(sentences(element)).to.deep.equal(['There is nothing here yet.']);
        if (what === 'no committee')
          expect(warnings).to.deep.equal(['<kys-leadership>: the records have no committee with offices.']);
        element.records = bundledDataset;
        await element.updateComplete;
        expect(shownText(element)).to.contain('Executive Director').and.not.to.contain('Fallback');
      });
    }
  });
});
