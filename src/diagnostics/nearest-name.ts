import { editDistance } from '../dataset/edit-distance.js';

const squeezed = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** The known name that somebody has meant who wrote another; `undefined` where they can't be mixed up. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const written = squeezed(name);
  const most = written.length < 6 ? 1 : 2;
  const [best] = known
    .map((each) => ({ each, off: editDistance(written, squeezed(each)) }))
    .sort((one, other) => one.off - other.off);
  return best && best.off <= most ? best.each : undefined;
}
