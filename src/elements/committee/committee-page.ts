/**
 * The page of a committee: its sections, and the list of contents. Loads on request, with the first committee, and has the
 * records that no other element shows. It has no Lit inside: the element hands over what it draws with.
 */
import committeeMessages from '#generated/messages/committee.js';
import selection from '#generated/messages/selection.js';
import { classSummaries, pages } from '#generated/dataset.js';
import { committeeWork } from '#generated/details.js';
import { str } from '@lit/localize';
import type { html, nothing, TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Leadership } from '../../dataset/leadership-of.js';
import { own } from '../../dataset/own.js';
import { peopleIn } from '../../dataset/people-in.js';
import type { ClassOfWork, Group, PublishedClassOfWork, PublishedCommittee, Text } from '../../dataset/records.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';
import { unquoted } from '../../locales/unquoted.js';
import type { className } from '../templates/class-name.js';
import type { heading } from '../templates/heading.js';
import { sourceLine } from '../base/source-line.js';
import { webLink } from '../templates/web-link.js';
import { SECTIONS, sectionNames, type SectionName } from './section-names.js';

export { ContentsLinks } from './contents-links.js';
export { addStyles } from '../base/late-styles.js';
export { styles } from './committee.styles.js';

/** What the element is asked for. */
interface Asked {
  readonly records: Dataset;
  readonly sections: string;
  readonly hideContents: boolean;
  readonly href: string;
  readonly photo: string;
  readonly showSource: boolean;
  readonly theme: string;
}

/** What the element knows besides, and what it draws with. */
interface Given {
  readonly committee: Leadership | undefined;
  /** Whether the records are the library's own, which keep apart what is here. */
  readonly isOurs: boolean;
  /** Of the committee's name. */
  readonly level: number;
  readonly words: Words;
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly className: typeof className;
  readonly heading: typeof heading;
}

interface Page {
  /** `undefined` where the records have nothing of what is asked for. */
  readonly content: TemplateResult | undefined;
  /** What is wrong with the names of sections, for the console and for those who read the page. */
  readonly notices: readonly (readonly [problem: string, sentence: string])[];
}

/** A section, which the list of contents has by its title. */
interface Section {
  readonly name: SectionName;
  /** Empty where it has none. */
  readonly title: string;
  readonly content: unknown;
}

/** The parts of a card, as a list of groups hands them on. */
const PARTS = 'card,class,name,tag,summary,person,mailbox';

const DEEPEST = 6;

class CommitteePage {
  readonly #asked: Asked;
  readonly #given: Given;
  readonly #words: Words;

  constructor(asked: Asked, given: Given) {
    this.#asked = asked;
    this.#given = given;
    this.#words = wordsLike(given.words, committeeMessages, selection);
  }

  draw(): Page {
    const { known, unknown } = sectionNames(this.#asked.sections ?? '');
    const sections = known.flatMap((name) => this.#section(name) ?? []);
    return {
      content: sections.length ? this.#drawAll(sections) : undefined,
      notices: unknown.length ? [this.#noticeOf('sections', unknown.join(', '))] : [],
    };
  }

  #drawAll(sections: readonly Section[]): TemplateResult {
    const { html } = this.#given;
    // What the committee is comes before what there is to read about it.
    const start = sections[0]!.name === 'about' ? 1 : 0;
    const drawn = sections.map(({ content }) => content);
    return html`<div class="page">
      <div class="columns">${drawn.slice(0, start)} ${this.#contents(sections)} ${drawn.slice(start)}</div>
    </div>`;
  }

  /** `undefined` where the records have nothing of it. */
  #section(name: SectionName): Section | undefined {
    const { committee, html, words } = this.#given;
    const { records, showSource } = this.#asked;
    const { msg } = this.#words;
    const pages = this.#pages();
    switch (name) {
      case 'about':
        return committee && { name, title: '', content: this.#about(committee) };
      case 'offices':
        return committee?.offices.length
          ? this.#titled(name, msg('职务与分工', { id: 'committee.offices' }), this.#offices())
          : undefined;
      case 'chart':
        return this.#titled(
          name,
          msg('组织架构', { id: 'committee.chart' }),
          html`<kys-org-chart theme=${this.#theme} .records=${records}></kys-org-chart>`,
        );
      case 'groups':
        return records.groups.length
          ? this.#titled(name, msg('各工作组', { id: 'committee.groups' }), this.#classes())
          : undefined;
      case 'people':
        return this.#hasPeople()
          ? this.#titled(name, msg('成员', { id: 'committee.people' }), this.#people())
          : undefined;
      case 'pages':
        return pages.length
          ? this.#titled(name, msg('知识库页面', { id: 'committee.pages' }), this.#points(pages))
          : undefined;
      case 'source':
        // Below all else, where that is asked for.
        return showSource ? undefined : { name, title: '', content: sourceLine(records.meta, words, html) };
    }
  }

  /** In a page, the elements inside would find it by themselves; a server needs it said. One that is unknown is said once. */
  get #theme(): string {
    const theme = unquoted(`${this.#asked.theme ?? ''}`).toLowerCase();
    return ['light', 'dark', 'system'].includes(theme) ? theme : 'auto';
  }

  #level(below: number): number {
    return Math.min(this.#given.level + below, DEEPEST);
  }

  /** No landmark: a host may have one of that name, and there would be many. */
  #titled(name: SectionName, title: string, content: unknown): Section {
    const { html, heading } = this.#given;
    const drawn = html`<section part="section">
      ${heading(`${this.#level(1)}`, name, title, 'heading')} ${content}
    </section>`;
    return { name, title, content: drawn };
  }

  #about(committee: Leadership): TemplateResult {
    const { html, heading, isOurs, level } = this.#given;
    const { text } = this.#words;
    const { name, summary } = committee;
    const work = own(committee as Partial<PublishedCommittee>, 'work') ?? (isOurs ? committeeWork : []);
    return html`<section part="section">
      ${heading(`${level}`, 'about', text(name))} ${this.#summary(summary)} ${this.#points(work.map(text))}
    </section>`;
  }

  #summary(summary: Text | undefined): unknown {
    const { html, nothing } = this.#given;
    return summary ? html`<p>${this.#words.text(summary)}</p>` : nothing;
  }

  #points(points: readonly unknown[]): unknown {
    const { html, nothing } = this.#given;
    return points.length
      ? html`<ul class="points">
          ${points.map((point) => html`<li>${point}</li>`)}
        </ul>`
      : nothing;
  }

  #pages(): readonly unknown[] {
    const { isOurs, html } = this.#given;
    const all = this.#asked.records.pages ?? (isOurs ? pages : []);
    return all.map(({ title, url }) => webLink(html, url, this.#words.text(title)));
  }

  #offices(): TemplateResult {
    const { html } = this.#given;
    return html`<kys-leadership
      exportparts=${PARTS}
      heading-level=${this.#level(1)}
      offices-only
      photo=${this.#asked.photo}
      theme=${this.#theme}
      .records=${this.#asked.records}
    ></kys-leadership>`;
  }

  /** Whether anybody holds a post, or works in a group. */
  #hasPeople(): boolean {
    const { committee } = this.#given;
    const { groups } = this.#asked.records;
    return !!committee?.offices.length || groups.some((group) => peopleIn(group).length);
  }

  #people(): TemplateResult {
    const { html } = this.#given;
    return html`<kys-people
      variant="table"
      href=${this.#asked.href}
      photo=${this.#asked.photo}
      theme=${this.#theme}
      .records=${this.#asked.records}
    ></kys-people>`;
  }

  /** Groups with their class of work, those without one last. */
  #groups(): readonly { readonly classOfWork: ClassOfWork | undefined; readonly groups: readonly Group[] }[] {
    const { records } = this.#asked;
    return [...records.classes, undefined]
      .map((classOfWork) => ({
        classOfWork,
        groups: records.groups.filter((group) => records.classOf(group) === classOfWork),
      }))
      .filter(({ groups }) => groups.length);
  }

  #classes(): readonly TemplateResult[] {
    const { html, heading, className, isOurs, words } = this.#given;
    return this.#groups().map(({ classOfWork, groups }) => {
      const id = classOfWork?.id ?? 'unclassified';
      const summary = classOfWork && own(classOfWork as PublishedClassOfWork, 'summary');
      return html`<section class=${id}>
        ${heading(`${this.#level(2)}`, id, className(classOfWork, words), 'heading')}
        ${this.#summary(summary ?? (isOurs ? classSummaries[id] : undefined))}
        <ul class="cards">
          ${groups.map((group) => html`<li>${this.#card(group)}</li>`)}
        </ul>
      </section>`;
    });
  }

  #card({ id }: Group): TemplateResult {
    const { html } = this.#given;
    const { records, href } = this.#asked;
    return html`<kys-group-card
      exportparts=${PARTS}
      group=${id}
      variant="full"
      heading-level=${this.#level(3)}
      href=${href}
      theme=${this.#theme}
      .records=${records}
    ></kys-group-card>`;
  }

  #contents(sections: readonly Section[]): unknown {
    const { html, nothing } = this.#given;
    const titled = sections.filter(({ title }) => title);
    if (this.#asked.hideContents || !titled.length) return nothing;
    return html`<nav part="contents" aria-labelledby="contents">
      <p id="contents">${this.#words.msg('目录', { id: 'committee.contents' })}</p>
      <ul>
        ${titled.map(
          ({ name, title }) =>
            html`<li>${this.#link(name, title)} ${name === 'groups' ? this.#groupLinks() : nothing}</li>`,
        )}
      </ul>
    </nav>`;
  }

  #groupLinks(): TemplateResult {
    const { html } = this.#given;
    const groups = this.#groups().flatMap((each) => each.groups);
    return html`<ul>
      ${groups.map(({ id, name }) => html`<li>${this.#link(id, this.#words.text(name))}</li>`)}
    </ul>`;
  }

  #link(place: string, label: string): TemplateResult {
    const { html } = this.#given;
    return html`<a href="#kys=${encodeURIComponent(place)}">${label}</a>`;
  }

  #noticeOf(attribute: string, list: string): Page['notices'][number] {
    return [
      `unknown ${attribute}: ${list}. Allowed: ${SECTIONS.join(', ')}.`,
      this.#words.msg(str`不认识 ${attribute}：${list}。`, { id: 'selection.unknown' }),
    ];
  }
}

export const committeePage = (asked: Asked, given: Given): Page => new CommitteePage(asked, given).draw();
