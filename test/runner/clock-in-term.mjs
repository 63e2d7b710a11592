/**
 * Runs in a page before all else: there it is the term of the records that tests are written for, whatever day it is, and
 * the clock goes on from there. So no element says that its term is over, unless a test is about that.
 */
export function setClockInTerm() {
  const { now } = Date;
  const behind = now() - Date.UTC(2024, 5, 1);
  const nowInTerm = () => now() - behind;
  Date.now = nowInTerm;
  // Without a prototype: what a page adds to all objects would be a trap, such as `get`.
  globalThis.Date = new Proxy(Date, {
    __proto__: null,
    construct: (date, values, target) => Reflect.construct(date, values.length ? values : [nowInTerm()], target),
  });
}
