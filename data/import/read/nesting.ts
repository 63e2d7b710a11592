/** How many lists and quotations a line of Markdown may open inside one another; people write two or three. */
export const DEEPEST_LINE = 10;

const MARKER = String.raw`(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))`;

/** `- - - -` opens nothing: it is a line across the page. */
const ACROSS = String.raw`(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)`;

const TOO_DEEP = new RegExp(String.raw`^${ACROSS}(?:[ \t]*${MARKER}){${DEEPEST_LINE + 1}}`, 'mu');

/** Whether a line opens so many that the parser of Markdown, which takes ever longer for each, should not be given the text. */
export const nestsTooDeep = (markdown: string): boolean => TOO_DEEP.test(markdown);
