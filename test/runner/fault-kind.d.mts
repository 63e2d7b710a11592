/** What was tried, and where; the engine is Chromium unless it says another. */
export interface Trial {
  readonly input: string;
  readonly element?: string;
  readonly form?: string;
  readonly engine?: string;
}

/** A kind of fault, and all that was tried of it; see `fault-kind.mjs`. */
export interface FaultKind {
  holds<Result>(trial: Trial, check: () => Result | Promise<Result>): Promise<Result>;
  count(trial: Trial, isHeld: boolean): void;
  report(): void;
}

export function faultKind(name: string): FaultKind;
