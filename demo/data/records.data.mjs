import { readFileSync } from 'node:fs';
import { browsed } from './browsed.mjs';

const RECORDS = '../../dist/data/v1/kys.json';

/** The records of today, in both languages, as the page was built. */
export default {
  watch: [RECORDS],
  load() {
    const records = JSON.parse(readFileSync(new URL(RECORDS, import.meta.url), 'utf8'));
    return { zh: browsed(records, 'zh'), en: browsed(records, 'en') };
  },
};
