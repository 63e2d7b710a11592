/**
 * The text of a style for `.style`, since a strict policy refuses the attribute. An element takes a text there, and its
 * type tells only of what it gives.
 */
export const styleText = (text: string): CSSStyleDeclaration => text as unknown as CSSStyleDeclaration;
