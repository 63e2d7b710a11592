/** An introduction that has changed on the page: does the record still say what it says? */
import type { Diagnostic, DiagnosticKind } from '../diagnostics/diagnostic.js';
import { introductionDigest } from '../read/introduction-digest.js';
import { groupByName } from './ask-groups.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import { choice } from './choices.js';

const LATER = choice('later', '以后再改记录，先记着', 'The record changes later: keep listing it');

function askIntroduction(diagnostic: Diagnostic, asking: Asking): Asked | undefined {
  const kept = asking.records.introductions;
  const group = groupByName(asking, aboutOf(diagnostic, 0));
  const section = asking.read.groups.find(({ introduction }) => introduction[0]?.line === diagnostic.line);
  if (!kept || !group || !section) return undefined;
  const { id, summary } = group.record;
  const digest = introductionDigest(section.introduction);
  const right = choice(
    'right',
    `对照过了，记录仍然对：${summary.zh}`,
    `Compared, and the record is still right: ${summary.en}`,
  );
  return {
    // Whoever found one text right has said nothing of the next.
    question: questionAbout(diagnostic, asking, `introduction:${id} ${digest}`, [right, LATER], LATER.value),
    complete(answer, draft) {
      const place = draft.introductions.findIndex((each) => each.group === id);
      if (answer.choice !== 'right' || draft.introductions[place]?.digest === digest) return;
      draft.edit(kept.file, { set: ['introductions', place, 'digest'], value: digest });
    },
  };
}

export const OF_INTRODUCTIONS: Partial<Record<DiagnosticKind, typeof askIntroduction>> = {
  introductionChanged: askIntroduction,
};
