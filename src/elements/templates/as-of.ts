import source from '#generated/messages/source.js';
import { str } from '@lit/localize';
import type { Meta } from '../../dataset/records.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';
import { writtenDate } from '../../locales/written-date.js';

/** Of which term and date the data is, said with its doubt. Only what loads on request says so. */
export function asOf({ term, asOf: { date: day, estimated } }: Meta, spoken: Words): string {
  const { msg, language } = wordsLike(spoken, source);
  const date = writtenDate(day, language);
  return estimated
    ? msg(str`数据：${term} 届，估计截至 ${date}`, { id: 'source.as-of-about' })
    : msg(str`数据：${term} 届，截至 ${date}`, { id: 'source.as-of' });
}
