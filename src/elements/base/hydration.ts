import { adoptStyles, type LitElement } from 'lit';
import { bundledDataset } from '../../dataset/bundled.js';
import { Words } from '../../language/words.js';
import { languageOf } from '../../language/language-of.js';
import { LOCALES } from '../../locales/languages.js';
import { schemeOf } from '../../styles/theme-of.js';
import { schemeFor, type Theme } from '../controllers/page-context.js';

/**
 * What a server has rendered (`src/server/server.ts`) stays, and Lit takes it over, if the page has loaded `@lit-labs/ssr-client/lit-element-hydrate-support.js` before Lit. Lit looks at the templates and not at
 * the texts and attributes in them: what would come out another is drawn anew.
 */

type RenderRoot = HTMLElement | DocumentFragment;

/** Elements that are to be drawn anew in place of what a server has rendered, which shows until then. */
const rendered = new WeakSet<LitElement>();

/** Elements that are to take over what a server has rendered, with the names of the properties that tell Lit so. */
const hydrating = new WeakMap<LitElement, readonly string[]>();

const classOf = (element: LitElement): typeof LitElement => element.constructor as typeof LitElement;

/** Lit's support has all elements observe this attribute. */
const isSupported = (element: LitElement): boolean => classOf(element).observedAttributes.includes('defer-hydration');

/** Whether an element comes out as the server has rendered it, where it stands now. */
function isAlike(element: LitElement, root: ShadowRoot): boolean {
  const shown = root.querySelector<HTMLElement>('.kys');
  // Lit finds its place by comments, which what makes pages small takes out.
  if (shown?.previousSibling?.nodeType !== Node.COMMENT_NODE) return false;
  // A list may be another one by the address of the page; what is static stands in for a drawing.
  if (element.hasAttribute('url-state') || shown.querySelector('.static')) return false;
  const { theme, term } = element as { readonly theme?: Theme; readonly term?: string };
  // A page has the records of an earlier term only later than a server.
  if (term && term !== bundledDataset.meta.term) return false;
  const scheme = schemeFor(theme || 'auto', () => schemeOf(element));
  return shown.lang === LOCALES[languageOf(element)].tag && shown.className.trim() === `kys ${scheme}`.trim();
}

/**
 * The render root of an element in which a server has rendered.
 *
 * @param create Lit's own way, which makes it hydrate.
 */
export function rootFromServer(element: LitElement, root: ShadowRoot, create: () => RenderRoot): RenderRoot {
  if (isSupported(element) && isAlike(element, root)) {
    const before = Object.keys(element);
    create();
    hydrating.set(
      element,
      Object.keys(element).filter((name) => !before.includes(name)),
    );
    // Those that come later are in the markup with the others, which stay until then.
    if ('hasLateStyles' in classOf(element)) return root;
    // The page's policy may have refused the styles in the markup.
    root.querySelector('style')?.remove();
    adoptStyles(root, classOf(element).elementStyles);
  } else rendered.add(element);
  return root;
}

/** Takes away what a server has rendered, where the element is about to be drawn anew for the first time. */
export function makeRoom(element: LitElement): void {
  // It was to be taken over in Traditional Chinese, which has not come.
  if (hydrating.has(element) && languageOf(element) === 'zh-Hant' && !Words.toTraditional) startOver(element);
  if (!rendered.delete(element)) return;
  element.renderRoot.textContent = '';
  adoptStyles(element.shadowRoot!, classOf(element).elementStyles);
}

/** Whether Lit has drawn in a root, or taken it over. */
const isLive = (root: RenderRoot): boolean => Reflect.has(root, '_$litPart$');

/**
 * Draws an element anew whose update has failed before it has taken over what a server has rendered: the templates may not
 * be its own, but those of another version, say.
 *
 * @returns whether it is to be drawn anew.
 */
export function startOver(element: LitElement): boolean {
  const { renderRoot } = element;
  const flags = hydrating.get(element);
  hydrating.delete(element);
  if (!flags || isLive(renderRoot)) return false;
  for (const name of flags) Reflect.set(element, name, false);
  // Where none can be adopted, styles are elements; that of the server is gone.
  renderRoot.replaceChildren(...renderRoot.querySelectorAll('style'));
  // The update that failed has used up what has changed.
  for (const name of classOf(element).elementProperties.keys()) element.requestUpdate(name);
  element.requestUpdate();
  return true;
}
