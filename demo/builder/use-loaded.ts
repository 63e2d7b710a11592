/** What a snippet needs that the page doesn't bring: hashes, and published texts. */
import { withBase } from 'vitepress';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import type { Locale } from './catalog.js';
import { spokenAlone, type Site } from './draft.js';
import { isScriptForm } from './hosts.js';
import { publishedText } from './published-text.js';
import type { Hashes } from './script-tags.js';
import type { State } from './state.js';

declare const __VERSION__: string;

export interface Loaded {
  readonly found: ComputedRef<Pick<Site, 'hashes' | 'texts'>>;
  /** Why the snippet can't be written yet. */
  readonly waits: ComputedRef<'loading' | 'failed' | undefined>;
  /** Asks for what is missing, anew after a failure. */
  readonly load: () => Promise<void>;
}

const HASHES = `/${__VERSION__}/integrity.json`;

/** The path of what a state needs, on the site. */
function neededBy(state: State, locale: Locale): string | undefined {
  if (isScriptForm(state.form)) return state.integrity ? HASHES : undefined;
  if (state.form !== 'static') return undefined;
  const { path, kind } = publishedText(state, spokenAlone(state.lang, locale));
  return kind === 'picture' ? undefined : `/data/v1/${path}`;
}

export function useLoaded(state: Readonly<Ref<State>>, locale: Locale): Loaded {
  const bodies = ref<Readonly<Record<string, string>>>({});
  const failed = ref<ReadonlySet<string>>(new Set());
  const needed = computed(() => neededBy(state.value, locale));

  async function load(): Promise<void> {
    const path = needed.value;
    if (!path || bodies.value[path] !== undefined) return;
    failed.value = new Set([...failed.value].filter((one) => one !== path));
    try {
      const answer = await fetch(withBase(path));
      if (!answer.ok) throw new Error(`${answer.status}`);
      bodies.value = { ...bodies.value, [path]: await answer.text() };
    } catch {
      failed.value = new Set([...failed.value, path]);
    }
  }
  // A page that is written on a server loads nothing.
  if (typeof window !== 'undefined') watch(needed, () => void load(), { immediate: true });

  return {
    load,
    found: computed(() => {
      const hashes = bodies.value[HASHES];
      const texts = Object.entries(bodies.value).map(([path, text]) => [path.replace('/data/v1/', ''), text]);
      return {
        texts: Object.fromEntries(texts) as Record<string, string>,
        ...(hashes !== undefined && { hashes: (JSON.parse(hashes) as { integrity: Hashes }).integrity }),
      };
    }),
    waits: computed(() => {
      const path = needed.value;
      if (!path || bodies.value[path] !== undefined) return undefined;
      return failed.value.has(path) ? 'failed' : 'loading';
    }),
  };
}
