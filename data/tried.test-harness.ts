/**
 * What tests put in, as lines of the table with which `npm test` ends: each form, and what is done to pages that are
 * imported, how often it was tried, and how often all that its test expects came out.
 */
import { after, afterEach, type TestContext } from 'node:test';
import { faultKind, type FaultKind } from '../test/runner/fault-kind.mjs';

/** What the types of Node lack so far. */
interface EndedTest extends TestContext {
  readonly passed: boolean;
}

interface Trial {
  readonly input: string;
  /** The line in which it counts, by the suite of the test that tries it. */
  readonly kindOf: (suite: string) => string;
}

const kinds = new Map<string, FaultKind>();
/** Those of the test that runs. */
let trials: Trial[] = [];

export const triedForm = (form: string, answers: object): void =>
  void trials.push({ input: JSON.stringify(answers), kindOf: () => `a form: ${form}` });

export const triedPage = (page: string, options: object): void =>
  void trials.push({ input: page + JSON.stringify(options), kindOf: (suite) => `a page: ${suite}` });

function counted(name: string): FaultKind {
  const kind = kinds.get(name) ?? faultKind(name);
  kinds.set(name, kind);
  return kind;
}

afterEach((context) => {
  const { fullName, passed } = context as EndedTest;
  const [suite = fullName] = fullName.split(' > ', 1);
  for (const { input, kindOf } of trials) counted(kindOf(suite)).count({ input }, passed);
  trials = [];
});

after(() => kinds.forEach((kind) => kind.report()));
