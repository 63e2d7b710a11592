import * as characters from './check-characters.js';
import * as dates from './check-dates.js';
import * as ids from './check-ids.js';
import * as languages from './check-languages.js';
import * as links from './check-links.js';
import * as mailboxes from './check-mailboxes.js';
import * as posts from './check-posts.js';
import * as questions from './check-questions.js';
import * as references from './check-references.js';
import * as terms from './check-terms.js';
import type { Problem } from './problem.js';
import type { Records } from './source-records.js';

/** @param today ISO date, given so that a test doesn't depend on the day on which it runs. */
export type Check = (records: Records, today: string) => readonly Problem[];

/** Every check of what records say; their syntax and shape are checked while they are read. */
export const CHECKS: readonly Check[] = [
  references.checkPeopleExist,
  references.checkTagsExist,
  references.checkClassesExist,
  references.checkGroupsOfPagesExist,
  references.checkGroupsOfQuestionsExist,
  references.checkGroupsOfIntroductionsExist,
  references.checkGeneralContactExists,
  references.checkGroupOrder,
  references.checkPeopleUsed,
  references.checkTagsUsed,
  mailboxes.checkMailboxesOfPeople,
  mailboxes.checkMailboxesOfGroups,
  mailboxes.checkGroupsShareNoMailboxWithPeople,
  mailboxes.checkMailboxesOfHolders,
  mailboxes.checkMailboxesOfPosts,
  mailboxes.checkWaiversOfPeople,
  mailboxes.checkWaiversOfGroups,
  posts.checkOneLeader,
  posts.checkOnePostAPerson,
  posts.checkMembersOnce,
  posts.checkOneHolder,
  posts.checkOneOfficeAPerson,
  posts.checkPostsWithinGroups,
  terms.checkTermsInOrder,
  terms.checkTermsKnown,
  terms.checkTenures,
  terms.checkContactInEachTerm,
  questions.checkQuestionsOnce,
  questions.checkGroupsAsked,
  ids.checkIdsMatchFiles,
  ids.checkTagIds,
  ids.checkClassIds,
  ids.checkOfficeIds,
  ids.checkTeamIds,
  ids.checkGroupNames,
  ids.checkIdsAllowed,
  ids.checkNicknames,
  ids.checkNamesShort,
  dates.checkDatesExist,
  dates.checkDatesPast,
  dates.checkProjectDates,
  dates.checkFoundedInTime,
  dates.checkDaysOfTerms,
  links.checkLinksAreHttps,
  links.checkLinksOnce,
  links.checkLinksWithoutUsers,
  links.checkLinksUntracked,
  languages.checkNoBlanks,
  languages.checkOthersThanChinese,
  languages.checkChinese,
  languages.checkChinesePunctuation,
  characters.checkInvisibleCharacters,
  characters.checkControlCharacters,
  characters.checkSpacesAround,
  characters.checkDoubledSpaces,
  characters.checkUnusualSpaces,
  characters.checkQuestionMarks,
  characters.checkLeftovers,
];

/** Runs every check; one that finds something keeps no other from speaking. */
export const runChecks = (records: Records, today: string): readonly Problem[] =>
  CHECKS.flatMap((check) => check(records, today));
