/** Where a snippet can be pasted, and in which forms each place takes the library. */

/**
 * - `module`, `classic`, and `loader` are scripts of the page;
 * - `package` is an import of the npm package;
 * - `frame` is an `<iframe>`, or its address alone;
 * - `static` is the published text, and `server` code that writes it.
 */
export type Form = 'module' | 'classic' | 'loader' | 'package' | 'frame' | 'static' | 'server';

export interface Host {
  readonly id: string;
  /** The first is the default. */
  readonly forms: readonly [Form, ...Form[]];
}

export const HOSTS = [
  { id: 'static-html', forms: ['module', 'classic', 'loader'] },
  { id: 'wordpress', forms: ['classic', 'module', 'frame', 'static'] },
  { id: 'hexo', forms: ['module', 'classic', 'loader'] },
  { id: 'hugo', forms: ['module', 'classic', 'loader'] },
  { id: 'vitepress', forms: ['module', 'package'] },
  { id: 'docusaurus', forms: ['module', 'classic'] },
  { id: 'nextjs', forms: ['package', 'module'] },
  { id: 'react', forms: ['package', 'module'] },
  { id: 'vue', forms: ['package', 'module'] },
  { id: 'svelte', forms: ['package', 'module'] },
  { id: 'discourse', forms: ['frame', 'static', 'classic'] },
  { id: 'feishu', forms: ['static', 'frame'] },
  { id: 'notion', forms: ['frame', 'static'] },
  { id: 'wechat', forms: ['classic', 'static'] },
  { id: 'frame', forms: ['frame'] },
  { id: 'no-script', forms: ['static', 'server'] },
] as const satisfies readonly Host[];

export type HostId = (typeof HOSTS)[number]['id'];

const FORMS: ReadonlyMap<string, readonly [Form, ...Form[]]> = new Map(HOSTS.map(({ id, forms }) => [id, forms]));

export const formsOf = (host: HostId): readonly [Form, ...Form[]] => FORMS.get(host)!;

export const isHost = (id: string): id is HostId => FORMS.has(id);

/** The forms whose script a page loads by a tag of its own. */
export type ScriptForm = Extract<Form, 'module' | 'classic' | 'loader'>;
export const isScriptForm = (form: Form): form is ScriptForm => ['module', 'classic', 'loader'].includes(form);
