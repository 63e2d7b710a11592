import { adoptStyles, type LitElement } from 'lit';
import { languageOf } from '../language/language-of.js';
import { schemeOf, schemeOfSystem } from '../styles/theme-of.js';

/**
 * Where the build is for bundlers: what a server has rendered (`src/entry/server.ts`) stays, and Lit takes it over, if the
 * page has loaded `@lit-labs/ssr-client/lit-element-hydrate-support.js` before Lit. Lit looks at the templates and not at
 * the texts and attributes in them: what would come out another is drawn anew.
 */

type RenderRoot = HTMLElement | DocumentFragment;

/** Elements that have yet to take over what a server has rendered. */
const hydrating = new WeakSet<LitElement>();

const classOf = (element: LitElement): typeof LitElement => element.constructor as typeof LitElement;

/** Lit's support has all elements observe this attribute. */
const isSupported = (element: LitElement): boolean => classOf(element).observedAttributes.includes('defer-hydration');

/** Whether an element comes out as the server has rendered it, where it stands now. */
function isAlike(element: LitElement, root: ShadowRoot): boolean {
  const shown = root.querySelector<HTMLElement>('.kys');
  // A list may be another one by the address of the page; what is still stands in for a drawing.
  if (!shown || element.hasAttribute('url-state') || shown.querySelector('.still')) return false;
  const theme = (element as { readonly theme?: string }).theme || 'auto';
  const scheme = theme === 'auto' ? schemeOf(element) : theme === 'system' ? schemeOfSystem() || theme : theme;
  return shown.lang.startsWith(languageOf(element)) && shown.className.trim() === `kys ${scheme}`.trim();
}

/**
 * The render root of an element in which a server has rendered.
 *
 * @param create Lit's own way, which makes it hydrate.
 */
export function rootFromServer(element: LitElement, root: ShadowRoot, create: () => RenderRoot): RenderRoot {
  if (isSupported(element) && isAlike(element, root)) {
    create();
    hydrating.add(element);
    // The page's policy may have refused the styles in the markup.
    root.querySelector('style')?.remove();
  } else root.textContent = '';
  adoptStyles(root, classOf(element).elementStyles);
  return root;
}

/**
 * Draws an element anew whose update has failed because the server's templates are not its own: those of another
 * version, say.
 *
 * @returns whether that was why.
 */
export function startOver(element: LitElement): boolean {
  if (!hydrating.delete(element)) return false;
  element.renderRoot.textContent = '';
  element.requestUpdate();
  return true;
}
