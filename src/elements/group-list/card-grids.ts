import { html, nothing, type TemplateResult } from 'lit';
import { classSummaryOf } from '../../dataset/class-summary-of.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { ClassOfWork, Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { UNCLASSIFIED } from '../base/select-groups.js';
import type { GroupCardVariant } from '../group-card/group-card-element.js';
import { className } from '../templates/class-name.js';
import { heading } from '../templates/heading.js';

/** How the cards of a list look, and what choosing one does. */
export interface CardLooks {
  /** Whether they stand under headings of their classes of work. */
  readonly byClass: boolean;
  readonly level: string;
  readonly variant: GroupCardVariant;
  readonly href: string;
  readonly selectable: boolean;
  readonly selected: unknown;
  readonly onChoose: (event: Event) => void;
}

/** The cards of a list, under headings where they stand by class. */
export function cardGrids(groups: readonly Group[], looks: CardLooks, records: Dataset, words: Words): unknown {
  const grid = (some: readonly Group[], below: number, label?: string): TemplateResult =>
    html`<ul
      part="grid"
      aria-labelledby=${label ?? nothing}
      aria-label=${label ? nothing : words.msg('工作组', { id: 'list.groups' })}
      @kys-group-select=${looks.onChoose}
    >
      ${some.map((group) => card(group, below, looks, records))}
    </ul>`;
  const section = (classOfWork: ClassOfWork | undefined): unknown => {
    const some = groups.filter((group) => records.classOf(group) === classOfWork);
    if (!some.length) return nothing;
    const id = classOfWork?.id ?? UNCLASSIFIED;
    const summary = classOfWork && classSummaryOf(classOfWork);
    return html`<section>
      ${heading(looks.level, id, className(classOfWork, words), 'heading')}
      ${summary ? html`<p part="about">${words.text(summary)}</p>` : nothing} ${grid(some, 1, id)}
    </section>`;
  };
  if (looks.byClass) return [...records.classes, undefined].map(section);
  return groups.length ? grid(groups, 0) : nothing;
}

/** @param below how far the names are below the level of the headings. */
const card = (group: Group, below: number, looks: CardLooks, records: Dataset): TemplateResult =>
  html`<li>
    <kys-group-card
      exportparts="card,class,name,tag,summary,person,mailbox"
      group=${group.id}
      variant=${looks.variant}
      heading-level=${Math.min(+looks.level + below, 6)}
      href=${looks.href}
      .selectable=${looks.selectable}
      .selected=${group === looks.selected}
      .records=${records}
    ></kys-group-card>
  </li>`;
