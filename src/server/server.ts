/**
 * Renders elements to HTML where there is no browser, with what they show in a declarative shadow root. For Node; needs the
 * packages `@lit-labs/ssr` and `parse5`.
 */
import { html, render, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import * as spellings from '../dataset/other-spellings.js';
import { toTraditional } from '../language/traditional.js';
import { Words } from '../language/words.js';
import { defineElement } from '../elements/base/define-element.js';
import { KysElement } from '../elements/base/kys-element.js';
import * as below from '../elements/base/age-line.js';
import * as contactSearch from '../elements/contact/contact-search.js';
import { provideContactSearch } from '../elements/contact/late-search.js';
import { provideSpellings } from '../elements/controllers/spelling.js';
import { CommitteeElement } from '../elements/committee/committee-element.js';
import * as committeePage from '../elements/committee/committee-page.js';
import { PeopleElement } from '../elements/people/people-element.js';
import * as peopleRoster from '../elements/people/people-roster.js';
import { GroupCardElement } from '../elements/group-card/group-card-element.js';
import { GroupListElement } from '../elements/group-list/group-list-element.js';
import * as groupDetails from '../elements/group-card/group-details.js';
import * as listFilters from '../elements/group-list/list-filters.js';
import * as listSearch from '../elements/group-list/list-search.js';
import { forgetManyWarnings } from '../elements/base/warn-once.js';
import { attributesText, type KysAttributes } from './server-attributes.js';
import { findElements, type FoundElement } from './server-markup.js';
import { checkOptions, rendererFor, withoutSomeSite, type RenderOptions } from './server-renderer.js';
import { classOf, isTag, tags, type KysTag } from './server-tags.js';

export { tags, type KysTag } from './server-tags.js';
export type { AttributeValue, KysAttributes } from './server-attributes.js';
export type { RenderOptions } from './server-renderer.js';

/**
 * The renderer finds classes in a registry; that of Lit, where there is no browser. What loads on request in a page is there
 * at once.
 */
function defineAll(): void {
  provideSpellings(spellings);
  provideContactSearch(contactSearch);
  Words.toTraditional = toTraditional;
  GroupCardElement.details = groupDetails;
  GroupListElement.search = listSearch;
  GroupListElement.filters = listFilters;
  CommitteeElement.page = committeePage;
  CommitteeElement.styles = [CommitteeElement.styles, committeePage.styles];
  KysElement.below = below;
  PeopleElement.roster = peopleRoster;
  PeopleElement.styles = [PeopleElement.styles, peopleRoster.styles];
  for (const tag of tags) defineElement(tag, classOf(tag));
}

/** Lit renders templates; each of these has a tag and nothing to put in. */
const TEMPLATES = Object.fromEntries(
  tags.map((tag) => {
    const strings = [`<${tag}></${tag}>`];
    return [tag, Object.assign(strings, { raw: strings })];
  }),
) as unknown as Readonly<Record<KysTag, TemplateStringsArray>>;

/** The tag of an element, with what it shows in its shadow root; what the page has in it is to follow. */
function renderTag(found: FoundElement, options: RenderOptions): string {
  const info: RenderInfo = {
    elementRenderers: [],
    customElementInstanceStack: [],
    customElementHostStack: [],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  info.elementRenderers.push(rendererFor(info, found, options));
  const rendered = withoutSomeSite(collectResultSync(render(html(TEMPLATES[found.tag]), info)));
  return rendered.slice(0, rendered.lastIndexOf('</'));
}

/**
 * HTML with every element of the library in it rendered: a fragment, or a whole page. All else stays as it is, to the letter,
 * and so do elements that are rendered already.
 *
 * @param markup HTML that you trust
 * @throws {TypeError} for markup that is no text or nested too deep, an option that can't be meant, or an `href` that
 *   would need `base`
 */
export function renderHTML(markup: string, options: RenderOptions = {}): string {
  if (typeof markup !== 'string') throw new TypeError('markup: no text.');
  checkOptions(options);
  defineAll();
  let rendered = '';
  let done = 0;
  for (const found of findElements(markup, options.lang?.trim())) {
    rendered += markup.slice(done, found.start) + renderTag(found, options);
    done = found.end;
  }
  forgetManyWarnings();
  return rendered + markup.slice(done);
}

/**
 * One element as HTML.
 *
 * @param tag such as `kys-group-card`
 * @param attributes as in the markup, such as `{ group: 'media', lang: 'en', 'heading-level': 2 }`; they are escaped
 * @param options also `content`: HTML that you trust, which stands inside the element: a fallback for old browsers, or what
 *   goes into its slots
 * @throws {TypeError} for a tag, an attribute, or an option that isn't known; it names what and where
 */
export function renderElement<Tag extends KysTag>(
  tag: Tag,
  attributes: KysAttributes<Tag> = {},
  options: RenderOptions & { readonly content?: string | null | undefined } = {},
): string {
  if (!isTag(tag)) throw new TypeError(`unknown element ${JSON.stringify(String(tag))}. Allowed: ${tags.join(', ')}.`);
  checkOptions(options);
  if (typeof attributes !== 'object' || attributes === null) throw new TypeError('attributes: no object.');
  const content = options.content ?? '';
  if (typeof content !== 'string') throw new TypeError('content: no text.');
  return renderHTML(`<${tag}${attributesText(tag, attributes)}>${content}</${tag}>`, options);
}
