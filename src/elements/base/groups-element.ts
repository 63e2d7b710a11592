import { str } from '@lit/localize';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Group } from '../../dataset/records.js';
import { findSpelled } from '../controllers/spelling.js';
import { KysElement } from './kys-element.js';
import { selectGroups } from './select-groups.js';

/** An element about several working groups, which its attributes select. Its words have the family `selection`. */
export abstract class GroupsElement extends KysElement {
  static override get properties(): PropertyDeclarations {
    return {
      classOfWork: { attribute: 'class-of-work' },
      tags: {},
      groups: {},
    };
  }

  /** The classes of work to show, by id or name, such as `internal external`; by default all. */
  classOfWork = '';

  /** The tags of which a group must have one, by id or name, such as `技术 management`; by default any. */
  tags = '';

  /** The groups to show, by id, mailbox or name, such as `events,media`; by default all. Without another order, in this one. */
  groups = '';

  /** The groups that are selected, in the order of `groups` or of the dataset; where there are none, the element says so. */
  protected listed: readonly Group[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { selected, unknown } = selectGroups(this.records, this, (name, find) => findSpelled(this, name, find));
    for (const { attribute, names, allowed } of unknown) {
      const list = names.join(', ');
      this.notice(
        `unknown ${attribute}: ${list}. Allowed: ${allowed.join(', ')}.`,
        this.words.msg(str`不认识 ${attribute}：${list}。`, { id: 'selection.unknown' }),
      );
    }
    this.listed = selected ?? [];
    if (!selected) this.fail('', '');
    else if (!selected.length) this.failOfNone();
  }

  /** Says that no group is left to show. @param problem is empty while that may change */
  protected failOfNone(problem = 'no group meets all that is asked for.'): void {
    this.fail(problem, this.words.msg('没有符合条件的工作组。', { id: 'selection.empty' }));
  }
}
