import { str } from '@lit/localize';
import type { Meta } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';

/** Of which term and date the data is, said with its doubt. */
export function asOf({ term, asOf: { date: day, estimated } }: Meta, words: Words): string {
  const { msg } = words;
  const date = words.date(day);
  return estimated
    ? msg(str`数据：${term} 届，估计截至 ${date}`, { id: 'element.as-of-about' })
    : msg(str`数据：${term} 届，截至 ${date}`, { id: 'element.as-of' });
}
