import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, Group, GroupProfile, Team } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { webLink } from '../templates/web-link.js';

const section = (title: string, items: readonly unknown[]): unknown =>
  items.length
    ? html`<section>
        <p>${title}</p>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`
    : nothing;

/** A number as exactly as the source has it, and not more so. */
function figureValue({ value, qualifier }: Figure, words: Words): string {
  const number = words.number(value);
  const { msg } = words;
  if (qualifier === 'nearly') return msg(str`近 ${number}`, { id: 'card.nearly' });
  return qualifier === 'at-least' ? `${number}+` : number;
}

/** A year or a month stands as it is, a day is written out. */
const counted = (asOf: string, words: Words): string => (asOf.length > 7 ? words.date(asOf) : asOf);

const figure = (figure: Figure, words: Words): TemplateResult =>
  html`<b>${figureValue(figure, words)}</b> ${words.text(figure.label)}${
      figure.asOf ? html` <small>${counted(figure.asOf, words)}</small>` : nothing
    }`;

const team = ({ name, teams }: Team, words: Words): TemplateResult =>
  html`${words.text(name)}${
    teams.length
      ? html`<ul>
          ${teams.map((inner) => html`<li>${team(inner, words)}</li>`)}
        </ul>`
      : nothing
  }`;

/** What else there is to read about a group: figures, teams, links and remarks. */
export function groupDetails({ teams }: Group, { figures, links, notes }: GroupProfile, words: Words): TemplateResult {
  const { msg, text } = words;
  const signIn = (): TemplateResult => html` <small>${msg('需登录', { id: 'card.sign-in' })}</small>`;
  return html`
    ${section(
      msg('数字', { id: 'card.figures' }),
      figures.map((one) => figure(one, words)),
    )}
    ${section(
      msg('小组', { id: 'card.teams' }),
      teams.map((one) => team(one, words)),
    )}
    ${section(
      msg('链接', { id: 'card.links' }),
      links.map((link) => html`${webLink(link.url, text(link.label))}${link.signIn ? signIn() : nothing}`),
    )}
    ${section(msg('备注', { id: 'card.notes' }), notes.map(text))}
  `;
}
