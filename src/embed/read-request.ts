import { groupLink } from '../elements/templates/group-link.js';
import { inEachLanguage, type Language } from '../locales/languages.js';
import { LIST_MARKS } from '../locales/written-list.js';

/** Something wrong with an address, as a sentence in each language. */
export type Problem = Readonly<Record<Language, string>>;

/** What the address of the embed page asks for. */
export interface EmbedRequest {
  /** The tag of a known element; `undefined` where the address names none. */
  element: string | undefined;
  /** Its attributes: only such as it has. */
  attributes: Map<string, string>;
  /** The origin of the page around it, where the address names one; else `*`, which is any. */
  origin: string;
  problems: Problem[];
}

/**
 * What an element has but an address must not give: attributes that concern the page around it, of which there is none
 * in a frame; what is said to search engines, which leave this page out; and those by which anybody could show records
 * of their own under the name of this site.
 */
const REFUSED = ['for', 'refresh', 'selectable', 'selected', 'src', 'structured-data', 'url-state'];

/** How much of what an address says is repeated, in characters: anybody may write one, and what is shown is this site's word. */
const QUOTED = 40;

function quote(text: string): string {
  const characters = [...text];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : text;
}

/** Attributes with several names, and those whose values no element shows. */
const LISTS = ['class-of-work', 'groups', 'tags'];
const UNSEEN = ['body', 'href', 'subject'];

/**
 * The value of an attribute as an element may repeat it, in a sentence that says that it is unknown, or in a field.
 *
 * @param isKnown whether the records have a group of that name, which may be longer
 */
export function shortened(name: string, value: string, isKnown: (group: string) => boolean): string {
  if (UNSEEN.includes(name)) return value;
  const short = (text: string): string => (isKnown(text) ? text : quote(text));
  return LISTS.includes(name)
    ? value
        .split(/([,，、])/)
        .map(short)
        .join('')
    : short(value);
}

const list = (names: readonly string[]): Problem =>
  inEachLanguage((language) => names.join(LIST_MARKS[language].between));

function unknownElement(name: string, tags: readonly string[]): Problem {
  const allowed = list(tags);
  return name
    ? {
        zh: `没有“${quote(name)}”这个组件。可用：${allowed.zh}。`,
        en: `There is no element “${quote(name)}”. Available: ${allowed.en}.`,
      }
    : {
        zh: `地址里要写明组件：?element=…，可用：${allowed.zh}。`,
        en: `The address must name an element: ?element=…, one of ${allowed.en}.`,
      };
}

function unknownAttribute(name: string, element: string, attributes: readonly string[]): Problem {
  const allowed = list([...attributes, 'origin']);
  return {
    zh: `${element} 没有“${quote(name)}”。可用：${allowed.zh}。`,
    en: `${element} has no “${quote(name)}”. Available: ${allowed.en}.`,
  };
}

/** The origin in its normal form; `undefined` for what is none of a web page. */
function originIn(value: string): string | undefined {
  try {
    const { protocol, origin, href } = new URL(value);
    return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** Anybody may write an address, so names lead nowhere else under the name of this site. */
function refusalOf(href: string, base: string): Problem | undefined {
  const { origin } = new URL(base);
  const link = groupLink(href, 'id', base);
  if (link !== undefined && new URL(link).origin === origin) return undefined;
  return {
    zh: `href=“${quote(href)}”不是本站的地址，只能是 ${origin} 的网页。`,
    en: `href “${quote(href)}” is not of this site: names can lead to pages of ${origin} alone.`,
  };
}

/**
 * Reads the address of the embed page. Nothing but what is known gets through; the rest is said.
 *
 * @param known the tags of the elements, each with its attributes.
 * @param base the whole address of the embed page.
 */
export function readRequest(
  query: URLSearchParams,
  known: ReadonlyMap<string, readonly string[]>,
  base: string,
): EmbedRequest {
  const named = query.get('element') ?? '';
  const allowed = known
    .get(named)
    ?.filter((name) => !REFUSED.includes(name))
    .sort();
  const request: EmbedRequest = { element: allowed && named, attributes: new Map(), origin: '*', problems: [] };
  if (!allowed) request.problems.push(unknownElement(named, [...known.keys()]));
  query.forEach((value, name) => {
    if (name === 'element') return;
    if (name === 'origin') {
      request.origin = originIn(value) ?? '*';
      if (request.origin === '*') {
        request.problems.push({
          zh: `origin=“${quote(value)}”不是网站的地址，应像 https://example.org。`,
          en: `origin “${quote(value)}” is not the address of a site, such as https://example.org.`,
        });
      }
    } else if (allowed?.includes(name)) {
      const refusal = name === 'href' ? refusalOf(value, base) : undefined;
      if (refusal) request.problems.push(refusal);
      else request.attributes.set(name, value);
    } else if (allowed) request.problems.push(unknownAttribute(name, named, allowed));
  });
  return request;
}
