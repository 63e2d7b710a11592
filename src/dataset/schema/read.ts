/** How a value from elsewhere is read: taken as what it is said to be, or refused. */
import { own } from '../own.js';

/** Why a dataset is refused; `message` names the place in it, such as `groups[3].email`, and what is wrong. */
export class DatasetError extends Error {
  /** `syntax`: no JSON; `version`: of another contract; `shape`: something in it is not right. */
  readonly reason: 'syntax' | 'version' | 'shape';

  constructor(reason: DatasetError['reason'], problem: string) {
    super(problem);
    this.reason = reason;
  }
}

/**
 * Gives back the value, if it is of the kind.
 *
 * @param place where it stands in the dataset, for the message.
 * @throws {DatasetError} if it is not.
 */
export type Read<Value> = (value: unknown, place: string) => Value;

export function refuse(place: string, problem: string): never {
  throw new DatasetError('shape', `${place || 'dataset'}: ${problem}`);
}

/** A value of the record itself, where it is one. */
export const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? own(value as Record<string, unknown>, key) : undefined;
