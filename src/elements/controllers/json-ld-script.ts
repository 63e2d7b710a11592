import { warnOnce } from '../base/warn-once.js';

/** What makes a text into one that a script may have, on a page with Trusted Types. */
interface Policy {
  createScript(text: string): string;
}

/** A script in the head of a page, and how many elements have to say what it says. */
interface SharedScript {
  readonly script: HTMLScriptElement;
  count: number;
}

/** Shared by all copies of the library on a page: a policy of a name can be made once, and a text stand there once. */
const SHARED = Symbol.for('@kaiyuanshe/elements: structured data');

interface Shared {
  /** `null` where the page refuses it. */
  readonly policy: Policy | null;
  readonly scripts: WeakMap<Document, Map<string, SharedScript>>;
}

const page = globalThis as {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  [SHARED]?: Shared;
};

const NAME = 'kys-structured-data';

/** Anybody on the page may get hold of it: so it lets nothing through but JSON, which does nothing as a script. */
const rules: Policy = {
  createScript(text) {
    JSON.parse(text);
    return text;
  },
};

function makePolicy(): Policy | null {
  const { trustedTypes } = page;
  try {
    return trustedTypes ? trustedTypes.createPolicy(NAME, rules) : rules;
  } catch {
    warnOnce('structured-data', `trusted-types in the policy of this page doesn't name ${NAME}: nothing is written.`);
    return null;
  }
}

function scriptOf(text: string, document: Document): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = text;
  return script;
}

/**
 * Puts JSON-LD into the head of a page, once for all who say the same; nothing where the page's policy refuses it.
 *
 * @returns a function that takes it back; it is gone with the last who said it.
 * @see https://www.w3.org/TR/trusted-types/
 */
export function addToHead(document: Document, text: string): () => void {
  const { policy, scripts } = (page[SHARED] ??= { policy: makePolicy(), scripts: new WeakMap() });
  if (!policy) return () => {};
  const texts = scripts.get(document) ?? new Map<string, SharedScript>();
  scripts.set(document, texts);
  const one = texts.get(text) ?? { script: scriptOf(policy.createScript(text), document), count: 0 };
  texts.set(text, one);
  one.count += 1;
  // Frameworks that keep a head of their own may have taken it out.
  if (!one.script.isConnected) document.head?.append(one.script);
  return () => {
    one.count -= 1;
    if (one.count) return;
    one.script.remove();
    texts.delete(text);
  };
}
