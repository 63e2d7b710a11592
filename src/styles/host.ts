import { css } from 'lit';

/**
 * What an element takes from the page (font, size, direction, and whether it is to be seen and touched) and what it must
 * not: anything else that is inherited. It stands on the element's own root, which a page's `* { all: unset }` can't
 * reach, as it reaches the host.
 */
export const host = css`
  :host {
    display: block;
    /* In a flex row the least width below is no more than the row itself. */
    max-width: 100%;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  .kys {
    all: initial;
    color: var(--_text);
    color-scheme: inherit;
    display: block;
    font-family: inherit;
    font-size: inherit;
    line-break: strict;
    line-height: 1.5;
    pointer-events: inherit;
    text-wrap: pretty;
    visibility: inherit;
    /* Where there is no other place to break, and in old engines as well. */
    word-break: break-word;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
  }
  /*
   * The width that an element asks for where its place goes by its content, as a table cell or a flex row does: that of a
   * column which can be read, on a phone too. Where the place is smaller of its own, the element is as small: a track
   * without content takes no room.
   */
  .kys::after {
    content: '';
    display: grid;
    grid-template-columns: min(15em, 60vw);
  }
  /* Which glyphs a Chinese character has is a property of its own in some engines, and went with all others. */
  :lang(zh) {
    -webkit-locale: 'zh-CN';
  }
  :lang(zh-Hant) {
    -webkit-locale: 'zh-TW';
  }
  /* Each text has the direction of its first letter, whatever that of the page is. */
  * {
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }
  /* What stands in a row goes as the page does. */
  dd,
  fieldset {
    unicode-bidi: normal;
  }
  /* Yet all stand on the side where the page begins its lines; Chromium knows that with a prefix alone. */
  .kys > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  /* On paper and in columns; of the whole element, it would leave the rest of a sheet empty. */
  article {
    break-inside: avoid;
  }
  [role='heading'] {
    break-after: avoid;
    font-weight: 600;
    line-height: 1.3;
  }
  /* Each moves to the next line whole, and breaks where it's longer than that. */
  span[part='person'],
  [part='mailbox'] {
    display: inline-block;
    max-width: 100%;
    /* WCAG 2.5.8: what stands below may be a link, too. */
    min-height: 24px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:where(:hover) {
    text-decoration: 2px underline;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .note {
    color: var(--_muted);
    font-size: var(--_size-fact);
    margin-top: 12px;
  }
  .heard {
    height: 1px;
    margin-bottom: -1px;
    opacity: 0;
    overflow: hidden;
  }
`;
