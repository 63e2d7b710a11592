import { useData, withBase } from 'vitepress';
import { languageOf } from '../.vitepress/language-of.mjs';
import { correctionAddress } from './correction.mjs';
import { data } from './records.data.mjs';
import { WORDS } from './words.mjs';

/** The records and the words in the language of the page. */
export function useRecords() {
  const { lang } = useData();
  const language = languageOf(lang.value);
  return {
    language,
    words: WORDS[language],
    records: data[language],
    correction: (...record) => correctionAddress(__REPOSITORY__, ...record),
    fileAddress: (path, id) => withBase(`/data/v1/${path.replace('{lang}', language).replace('{id}', id)}`),
  };
}
