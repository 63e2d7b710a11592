/** A number to one decimal at most: what a path or an attribute needs on the screen. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
