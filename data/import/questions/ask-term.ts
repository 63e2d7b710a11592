/** For which term the page counts. */
import type { ImportOptions } from '../plan/plan.js';
import { choice, field } from './choices.js';
import type { Answer, Question } from './question.js';

export const TERM = 'term';

/** @param present The newest term of the records. */
export const askTerm = (present: string): Question => ({
  id: TERM,
  sentence: {
    zh: `记录里最新的是 ${present} 届，这个页面和它不同。页面说的是哪一届？`,
    en: `The newest term of the records is ${present}, and the page differs from it. Which term is the page about?`,
  },
  line: 0,
  excerpt: '',
  choices: [
    choice(
      'new',
      `新的一届：${present} 届的记录原样留着`,
      `A new term: the records of ${present} stay as they are`,
      field('term', 'year', '哪一届', 'Which term'),
      field('as-of', 'day', '页面是哪一天的', 'Day of the page'),
    ),
    choice('same', `还是 ${present} 届，中间有变动`, `Still ${present}: something changed during it`),
    choice('correction', `还是 ${present} 届，记录原来就错了`, `Still ${present}: the records were wrong`),
  ],
});

export function optionsOf(answer: Answer | undefined): ImportOptions {
  if (answer?.choice === 'new') return { term: answer.term, asOf: answer['as-of'] };
  return answer?.choice === 'correction' ? { isCorrection: true } : {};
}
