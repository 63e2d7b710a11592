import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/locales/languages.js';
import { GUIDES, messageGuide } from './message-guide.js';
import { advice, formatProblem, problemAt, type ProblemKind } from './problem.js';
import { PROBLEMS, type ProblemWords } from './problem-messages.js';

const ROOT = new URL('../../', import.meta.url);

describe('the guides to what the checks say', () => {
  for (const language of LANGUAGES)
    it(`hold every message: ${GUIDES[language]} (npm run data:messages)`, () => {
      assert.equal(readFileSync(new URL(GUIDES[language], ROOT), 'utf8'), messageGuide(language));
    });
});

describe('what the checks say', () => {
  for (const [kind, words] of Object.entries<ProblemWords>(PROBLEMS))
    it(`is whole in each language, with what to do: ${kind}`, () => {
      const about = Array.from({ length: Math.max(words.zh.length, words.en.length) }, (_, index) => `<${index}>`);
      const problem = problemAt('data/groups/kcc.yaml', 'leaders[0]', kind as ProblemKind, ...about);
      const [chinese, english] = [formatProblem(problem, 'zh'), formatProblem(problem, 'en')];
      for (const each of about) assert.ok(chinese.includes(each) && english.includes(each), each);
      for (const each of [chinese, english])
        assert.ok(each.endsWith('(data/groups/kcc.yaml)') && each.includes('leaders[0]'));
      assert.match(chinese, /\p{Script=Han}/u);
      assert.doesNotMatch(english, /\p{Script=Han}|undefined/u);
      assert.match(advice([problem], 'zh').join(''), /\p{Script=Han}.*。$/u);
      // Marks and samples that are Chinese by themselves are named as such.
      assert.doesNotMatch(
        advice([problem], 'en')
          .join('')
          .replace(/（二）|[，；：！（）]/gu, ''),
        /\p{Script=Han}/u,
      );
    });
});
