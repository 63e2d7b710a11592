/** The context by which elements ask for the records around them; the same in all copies of the library on a page. */
export const RECORDS: unique symbol = Symbol.for('@kaiyuanshe/elements: records');
