import { str } from '@lit/localize/internal/str-tag.js';
import type { PropertyValues } from 'lit';
import { property } from './property.js';
import type { Group } from '../dataset/records.js';
import { KysElement } from './kys-element.js';

/** An element about one working group, which its `group` attribute names. */
export abstract class GroupElement extends KysElement {
  /** The group: its id, mailbox or name, such as `media`, `kmedia` or `媒体组`. */
  @property() group = '';

  /** The record of the group; `undefined` where there is none, and then the element says so. */
  protected record: Group | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.record = this.records.group(this.group ?? '');
    if (this.record) return;
    const { group: name, records, words } = this;
    this.fail(
      `unknown group "${name}". Allowed: ${records.groups.map(({ id }) => id).join(', ')}.`,
      words.msg(str`没有找到工作组“${name}”。`, { id: 'element.unknown-group' }),
    );
  }
}
