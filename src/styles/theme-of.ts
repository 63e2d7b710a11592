import { isServer } from 'lit';
import { attributeOf, flatAncestors } from '../page/flat-parent.js';
import { schemeIn } from '../page/page-observer.js';

/** How an element is lit; empty where nothing but the page's own `color-scheme` says so. */
export type Scheme = 'light' | 'dark' | '';

/** The attributes by which Bootstrap, Docusaurus, daisyUI and others name a theme; Tailwind and VitePress do in a class. */
const THEME_ATTRIBUTES = ['data-bs-theme', 'data-theme', 'class'];

/** Engines before `light-dark()` (2024) cannot follow the page's `color-scheme` by style alone. A server leaves it to the styles. */
const stylesFollowScheme = (): boolean => isServer || CSS.supports('color', 'light-dark(red,red)');

const systemScheme = (): Scheme => (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');

/** What the page's computed `color-scheme` comes to, for engines whose styles can't tell. */
function computedScheme(element: Element): Scheme {
  const schemes = getComputedStyle(element).getPropertyValue('color-scheme');
  const dark = schemes.includes('dark');
  return dark && schemes.includes('light') ? systemScheme() : dark ? 'dark' : 'light';
}

/**
 * How the page around an element is lit: as the nearest ancestor's `data-bs-theme`, `data-theme` or class says;
 * else empty, and styles follow the computed `color-scheme`.
 */
export function schemeOf(element: Element): Scheme {
  for (const ancestor of flatAncestors(element)) {
    for (const attribute of THEME_ATTRIBUTES) {
      const scheme = schemeIn(attributeOf(ancestor, attribute));
      if (scheme) return scheme as Scheme;
    }
  }
  return stylesFollowScheme() ? '' : computedScheme(element);
}

/** What the operating system prefers, for engines whose styles can't tell; else empty. */
export const schemeOfSystem = (): Scheme => (stylesFollowScheme() ? '' : systemScheme());
