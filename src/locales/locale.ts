/** A day of the calendar, the same in every time zone. */
interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** What stands between the items of a list. */
interface ListMarks {
  readonly between: string;
  /** Before the last of three or more. */
  readonly beforeLast: string;
  /** Between the only two. */
  readonly ofTwo: string;
}

/**
 * A language and how it is written. The first `Intl` object of a page costs a slow phone 70 ms before it shows anything,
 * so these few habits stand here as plain functions; tests hold them to what `Intl` has.
 */
export interface Locale {
  /** BCP 47, as the attribute `lang` has it. */
  readonly tag: string;
  readonly list: ListMarks;
  /** A day, written out. */
  readonly date: (day: CalendarDay) => string;
  /** How a person is called, who may have nicknames. */
  readonly personName: (name: string, nicknames: readonly string[]) => string;
}
