import type { ClassOfWork } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';

/** The name of a class of work, or that a group has none. */
export const className = (classOfWork: ClassOfWork | undefined, { msg, text }: Words): string =>
  classOfWork ? text(classOfWork.name) : msg('未归类', { id: 'element.unclassified' });
