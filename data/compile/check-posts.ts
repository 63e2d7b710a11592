import type { Problem } from './problem.js';
import { holdersOf, type Records } from './source-records.js';

export const checkOneLeader = ({ groups }: Records): readonly Problem[] =>
  groups
    .filter(({ record }) => record.leaders.length !== 1)
    .map(({ file, record }) => ({ what: `one leader expected, found ${record.leaders.length}: ${record.id}`, file }));

export const checkOnePostAPerson = ({ groups }: Records): readonly Problem[] =>
  groups.flatMap(({ file, record }) => {
    const people = holdersOf(record).map(({ person }) => person);
    const repeated = people.filter((person, index) => people.indexOf(person) !== index);
    return repeated.map((person) => ({ what: `two posts in one group: ${person}`, file }));
  });
