/**
 * The time of the processor that work takes, ms: what else runs on the machine, and makes it wait, doesn't count.
 */
export function cpuTime(work: () => void): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
