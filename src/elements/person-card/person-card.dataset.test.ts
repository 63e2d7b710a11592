import { expect, fixture, html } from '@open-wc/testing';
import { classes, committee, groups, mailboxes, people } from '#generated/dataset.js';
import type { Language } from '../../dataset/records.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { PersonCardElement } from './person-card-element.js';
import './kys-person-card.js';

const WORDS = {
  zh: { leaders: '组长', deputies: '副组长', mailbox: '邮箱', unconfirmed: '待确认', and: '和' },
  en: { leaders: 'Leader', deputies: 'Deputy', mailbox: 'Mailbox', unconfirmed: 'to be confirmed', and: ' and ' },
} as const;

type PostLine = readonly [role: string, place: string, confirmed: boolean, classOfWork: string, email: string];

/** The posts of a person as the records tell them, in words. */
function postsIn(language: Language, id: string): PostLine[] {
  const offices = committee.offices
    .filter(({ person }) => person === id)
    .map(({ name, email }): PostLine => [name[language], committee.name[language], true, '', email]);
  const inGroups = groups.flatMap((group) =>
    (['leaders', 'deputies'] as const).flatMap((role) =>
      group[role]
        .filter(({ person }) => person === id)
        .map(({ confirmed, email }): PostLine => [
          WORDS[language][role],
          group.name[language],
          confirmed,
          classes.find((one) => one.id === group.class)?.name[language] ?? '',
          email,
        ]),
    ),
  );
  return [...offices, ...inGroups];
}

const lineOf =
  (language: Language, compact: boolean) =>
  ([role, place, confirmed, classOfWork]: PostLine): string =>
    [role, place, confirmed ? '' : WORDS[language].unconfirmed, compact ? '' : classOfWork].filter(Boolean).join(' ');

describe('<kys-person-card>, the whole dataset', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const { id, name, aliases } of people) {
      const own = { zh: name.zh + aliases.map((alias) => `（${alias}）`).join(''), en: name.en };
      const other = language === 'zh' ? 'en' : 'zh';
      const posts = postsIn(language, id);

      for (const variant of ['card', 'compact']) {
        const compact = variant === 'compact';

        it(`shows ${id} as ${variant} in ${language}: names, each post with its doubt, and mailboxes`, async () => {
          const card = await fixture<PersonCardElement>(
            html`<kys-person-card person=${id} lang=${language} variant=${variant}></kys-person-card>`,
          );
          expect(shownText(shownOne(card, '[part=name]'))).to.equal(own[language]);
          expect(shownAll(card, '[part=other-name]').map((one) => [shownText(one), one.lang])).to.deep.equal(
            compact ? [] : [[own[other], other]],
          );
          const lines = shownAll(card, 'dl > div').map(shownText);
          expect(posts.length).to.be.above(0);
          expect(lines.slice(0, -1)).to.deep.equal(posts.map(lineOf(language, compact)));
          expect(
            shownAll(card, '[part=mailbox]').map((link) => [shownText(link), link.getAttribute('href')]),
          ).to.deep.equal(mailboxes[id]!.map((email) => [email, `mailto:${email}`]));
        });
      }

      if (mailboxes[id]!.length > 1) {
        it(`says which mailbox of ${id} belongs to which post in ${language}`, async () => {
          const card = await fixture<PersonCardElement>(
            html`<kys-person-card person=${id} lang=${language}></kys-person-card>`,
          );
          const told = mailboxes[id]!.map((mailbox) => {
            const places = posts.filter(([, , , , email]) => email === mailbox).map(([, place]) => place);
            return `${mailbox} ${places.join(WORDS[language].and)}`;
          });
          expect(shownAll(card, 'dd p').map(shownText)).to.deep.equal(told);
        });
      }
    }
  }
});
