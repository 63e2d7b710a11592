/** How a text got to the visitor: through the Clipboard API, the old command, or selected to be copied by hand. */
export type CopyMethod = 'clipboard' | 'command' | 'selection';

/** A person asked for a mail address to be copied. Bubbles through shadow roots. */
export class KysCopyEvent extends Event {
  /** The mail address. */
  readonly text: string;
  /** `selection` where the page allows no copying: the address is selected, to be copied by hand. */
  readonly method: CopyMethod;

  constructor(text: string, method: CopyMethod) {
    super('kys-copy', { bubbles: true, composed: true });
    this.text = text;
    this.method = method;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kys-copy': KysCopyEvent;
  }
}
