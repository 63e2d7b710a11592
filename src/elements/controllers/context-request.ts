/**
 * The events of the community protocol for context: who needs something asks for it by an event that bubbles, and the
 * nearest ancestor that has it answers.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */

/** Takes what was asked for, at once and whenever it changes. */
export type ContextCallback<Value> = (value: Value, unsubscribe?: () => void) => void;

/** Asks for a context, and for all later values of it. */
export class ContextRequestEvent<Value> extends Event {
  readonly context: unknown;
  readonly callback: ContextCallback<Value>;
  readonly subscribe = true;

  constructor(context: unknown, callback: ContextCallback<Value>) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.callback = callback;
  }
}

/** Tells those who have asked before it was there that a provider is there now. */
export class ContextProviderEvent extends Event {
  readonly context: unknown;

  constructor(context: unknown) {
    super('context-provider', { bubbles: true, composed: true });
    this.context = context;
  }
}
