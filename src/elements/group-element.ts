import { str } from '@lit/localize/internal/str-tag.js';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Group } from '../dataset/records.js';
import { KysElement } from './kys-element.js';

/** An element about one working group, which its `group` attribute names. */
export abstract class GroupElement extends KysElement {
  static override properties: PropertyDeclarations = {
    group: {},
  };

  /** The group: its id, mailbox or name, such as `media`, `kmedia` or `媒体组`. */
  group = '';

  /** The record of the group; `undefined` where there is none, and then the element says so. */
  protected record: Group | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.findRecord();
  }

  /** Looks the group up, and says so where there is none. */
  protected findRecord(): void {
    this.record = this.records.group(this.group ?? '');
    if (this.record) return;
    const { records, words } = this;
    const name = this.group ?? '';
    this.fail(
      `unknown group "${name}". Allowed: ${records.groups.map(({ id }) => id).join(', ')}.`,
      words.msg(str`没有找到工作组“${name}”。`, { id: 'element.unknown-group' }),
    );
  }
}
