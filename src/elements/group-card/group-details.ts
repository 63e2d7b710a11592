/**
 * What else there is to read about a group, in words: figures, teams, links, and remarks. Loads on request, since only a
 * card in full tells it, and holds the records of it.
 */
import card from '#generated/messages/card.js';
import { str } from '@lit/localize';
import { detailsOf } from '../../dataset/details-of.js';
import type { Figure, Group, Language, Team } from '../../dataset/records.js';
import { Words } from '../../language/words.js';

/** An item of a list, with what stands before and behind it, and below. */
export interface DetailItem {
  readonly strong?: string;
  readonly text: string;
  readonly url?: string;
  readonly small?: string;
  readonly items?: readonly DetailItem[];
}

export interface DetailSection {
  readonly title: string;
  readonly items: readonly DetailItem[];
}

/** A number as exactly as the source has it, and not more so. */
function figureValue({ value, qualifier }: Figure, words: Words): string {
  const number = words.number(value);
  const { msg } = words;
  if (qualifier === 'nearly') return msg(str`近 ${number}`, { id: 'card.nearly' });
  return qualifier === 'at-least' ? `${number}+` : number;
}

/** A year or a month stands as it is, a day is written out. */
const counted = (asOf: string, words: Words): string => (asOf.length > 7 ? words.date(asOf) : asOf);

const figureItem = (figure: Figure, words: Words): DetailItem => ({
  strong: figureValue(figure, words),
  text: words.text(figure.label),
  ...(figure.asOf && { small: counted(figure.asOf, words) }),
});

const teamItem = ({ name, teams }: Team, words: Words): DetailItem => ({
  text: words.text(name),
  items: teams.map((inner) => teamItem(inner, words)),
});

/** The sections of which there is something to tell. */
export function groupDetails(group: Group, language: Language): readonly DetailSection[] {
  const words = new Words(card);
  words.language = language;
  const { msg, text } = words;
  const { figures, links, notes } = detailsOf(group);
  const signIn = { small: msg('需登录', { id: 'card.sign-in' }) };
  const sections = [
    { title: msg('数字', { id: 'card.figures' }), items: figures.map((one) => figureItem(one, words)) },
    { title: msg('小组', { id: 'card.teams' }), items: group.teams.map((one) => teamItem(one, words)) },
    {
      title: msg('链接', { id: 'card.links' }),
      items: links.map((link) => ({ text: text(link.label), url: link.url, ...(link.signIn && signIn) })),
    },
    { title: msg('备注', { id: 'card.notes' }), items: notes.map((note) => ({ text: text(note) })) },
  ];
  return sections.filter(({ items }) => items.length);
}
