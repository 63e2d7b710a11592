/** From the first to the last character that is neither white space nor a quotation mark. Takes linear time. */
const INSIDE = /[^\s\p{Quotation_Mark}](?:.*[^\s\p{Quotation_Mark}])?/su;

/** A value as it was meant, without white space and quotation marks around it: to HTML, typographic quotes are a part of it. */
export const unquoted = (value: string): string => INSIDE.exec(value)?.[0] ?? '';
