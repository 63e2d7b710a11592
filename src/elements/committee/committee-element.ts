import element from '#generated/messages/element.js';
import page from '#generated/messages/page.js';
import recordsMessages from '#generated/messages/records.js';
import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { bundledDataset } from '../../dataset/bundled.js';
import { leadershipOf } from '../../dataset/leadership-of.js';
import { Words } from '../../language/words.js';
import { KysElement } from '../base/kys-element.js';
import { lazyImport } from '../base/lazy-import.js';
import { GroupCardElement } from '../group-card/group-card-element.js';
import type { PeopleElement } from '../people/people-element.js';
import { classOfWork } from '../templates/class-of-work.styles.js';
import { className } from '../templates/class-name.js';
import { heading, HEADING_LEVELS } from '../templates/heading.js';
import type { ContentsLinks } from './committee-page.js';

/**
 * All that there is to read about the committee, as a page: what it is and does, its offices, a chart, the working groups
 * by class of work, and pages of the wiki, with a list of contents.
 *
 * Links in the contents put the place into the address of the page, as in `#kys=media`, beside what the page has there, and
 * an address that names one leads to it.
 *
 * @element kys-committee
 *
 * @slot - Shown until the element is defined, and where there is nothing to show.
 *
 * @fires {KysGroupSelectEvent} kys-group-select - A person followed the link of a group's name, or chose the group in the
 *   chart. Canceling it stays on the page, and leaves the chart as it is.
 * @fires {KysNodeSelectEvent} kys-node-select - A person chose a node of the chart. Likewise.
 *
 * @csspart contents - The list of contents.
 * @csspart section - Each section.
 * @csspart name - The committee's name; each name of an office's holder or of a group in a card.
 * @csspart heading - The heading of each other section, and of each class of work.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-committee-offset=1em] - The room above a section to which a link leads, and above the contents beside the
 *   sections: as high as what the page keeps at the top of the window.
 */
export class CommitteeElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, classOfWork];

  /** The rest of them comes with the page. */
  static readonly hasLateStyles = true;

  /** Of what the page consists: it loads with the first committee, for all. */
  static page: typeof import('./committee-page.js') | undefined;

  static override get properties(): PropertyDeclarations {
    return {
      sections: {},
      headingLevel: { attribute: 'heading-level' },
      hideContents: { type: Boolean, attribute: 'hide-contents' },
      href: {},
      photo: {},
    };
  }

  /** The sections to show, in this order, of `about offices chart groups people pages source`; by default all. */
  sections = '';

  /** The level of the committee's name as a heading, 1 to 6; all others are below it, as far as there are levels. */
  headingLevel: number | string = 3;

  /** Leaves out the list of contents. */
  hideContents = false;

  /** Where the name of each group leads, with `{id}` in place of the group's id, such as `/groups/{id}`. */
  href = '';

  /** Where the photos of people are, with `{id}` in place of a person's id: see `kys-leadership`. */
  photo = '';

  protected override readonly words = new Words(element, page, recordsMessages);

  #content: TemplateResult | undefined;
  #links: ContentsLinks | undefined;

  /**
   * What it needs comes first: so it is drawn once, as high as it stays. What a server has rendered stays until it comes.
   * Where that fails, the next update asks again.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (CommitteeElement.page) return super.scheduleUpdate();
    const isFromServer = !this.hasUpdated && this.shadowRoot?.querySelector('.kys');
    const isWanted = (name: string): boolean => !this.sections || `${this.sections}`.toLowerCase().includes(name);
    return Promise.all([
      lazyImport(this, import('./committee-page.js'), (page) => (CommitteeElement.page = page)),
      isWanted('groups') && GroupCardElement.loadDetails(this),
      isWanted('people') && this.#loadPeople(),
    ]).then(() => {
      if (CommitteeElement.page || !isFromServer) return super.scheduleUpdate();
      this.isUpdatePending = false;
    });
  }

  /** By the tag, since the module of the class would then belong to two elements, and the loader would ask for one file more. */
  #loadPeople(): Promise<unknown> | undefined {
    const people = customElements.get('kys-people') as Partial<typeof PeopleElement> | undefined;
    return people?.loadRoster?.(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { records, words } = this;
    const loaded = CommitteeElement.page;
    if (loaded && !this.#links && !isServer) loaded.addStyles(this, loaded.styles);
    const level = +this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    const { content, notices = [] } =
      CommitteeElement.page?.committeePage(this, {
        committee: leadershipOf(records),
        isOurs: records.classes === bundledDataset.classes,
        level,
        words,
        html,
        nothing,
        className,
        heading,
      }) ?? {};
    for (const [problem, sentence] of notices) this.notice(problem, sentence);
    this.#content = content;
    if (!CommitteeElement.page) this.fail('', words.msg('这部分内容没能加载，请稍后再试。', { id: 'page.not-loaded' }));
    else if (!content) this.fail('', words.msg('这里还没有内容。', { id: 'records.empty' }));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (CommitteeElement.page) this.#links ??= new CommitteeElement.page.ContentsLinks(this);
  }

  protected override renderContent(): unknown {
    return this.#content;
  }
}
