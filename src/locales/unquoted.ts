/** White space and quotation marks at the ends: to HTML, typographic quotes are a part of the value. */
const AROUND = /^[\s\p{Quotation_Mark}]+|[\s\p{Quotation_Mark}]+$/gu;

/** A value as it was meant. */
export const unquoted = (value: string): string => value.replace(AROUND, '');
