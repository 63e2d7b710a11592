import { classSummaries } from '#generated/dataset.js';
import { hasOwn, own } from './own.js';
import type { ClassOfWork, PublishedClassOfWork, Text } from './records.js';

/**
 * What a class of work is about. The library keeps it apart for its own, so that elements which don't show it come without
 * it; records from elsewhere have it in the class, or none.
 */
export const classSummaryOf = (classOfWork: ClassOfWork | PublishedClassOfWork): Text | undefined =>
  hasOwn(classOfWork, 'summary') ? classOfWork.summary : own(classSummaries, classOfWork.id);
