import { str } from '@lit/localize';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { hasOwn } from '../../dataset/own.js';
import type { ArchivedGroup, Group } from '../../dataset/records.js';
import type { KysGroupSelectEvent } from '../events/group-select-event.js';
import { findSpelled } from '../controllers/spelling.js';
import { followChoice } from '../controllers/follow-choice.js';
import { KysElement } from './kys-element.js';

/** An element about one working group, which its `group` attribute names, or a choice in the element that `for` names. */
export abstract class GroupElement extends KysElement {
  static override get properties(): PropertyDeclarations {
    return {
      group: {},
      for: {},
    };
  }

  /** The group: its id, mailbox or name, such as `media`, `kmedia` or `媒体组`; a choice elsewhere changes it, see `for`. */
  group = '';

  /** The id of an element in the same tree, such as a list or a chart: the group that a person chooses in it is shown here. */
  for = '';

  /** The record of the group; `undefined` where there is none, and then the element says so. */
  protected override record: Group | ArchivedGroup | undefined;

  #announces = false;

  constructor() {
    super();
    followChoice<KysGroupSelectEvent>(this, 'kys-group-select', ({ group }, announces) => {
      this.#announces = announces;
      this.group = group;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.findRecord();
  }

  /** Looks the group up, and says so where there is none. */
  protected findRecord(): void {
    const { records, words } = this;
    const name = this.group ?? '';
    const found = findSpelled(this, name, (spelled) => records.group(spelled));
    this.record = found ?? undefined;
    if (found) {
      const shown = words.text(found.name);
      if (this.for) this.announce(this.#announces ? words.msg(str`已显示：${shown}`, { id: 'element.shown' }) : '');
      if (hasOwn(found, 'ended')) {
        const { ended } = found;
        this.unreachable(
          `archived group "${name}".`,
          words.msg(str`${shown}已在 ${ended} 届归档。`, { id: 'group.archived' }),
        );
      }
    } else if (found === null) this.fail('', '');
    else if (!name && this.for) this.fail('', words.msg('选一个工作组，就会显示在这里。', { id: 'group.choose' }));
    else
      this.fail(
        `unknown group "${name}". Allowed: ${records.groups.map(({ id }) => id).join(', ')}.`,
        words.msg(str`没有找到工作组“${name}”。`, { id: 'group.unknown' }),
      );
  }

  /** Whom one looks for may be reached no more: says so, below what there is to read. */
  protected unreachable(problem: string, sentence: string): void {
    this.notice(problem, sentence);
  }
}
