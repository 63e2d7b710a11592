// npm run data:messages    writes the guides to what the checks and the import say
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES } from '../../src/locales/languages.js';
import { GUIDES, messageGuide } from './message-guide.js';

for (const language of LANGUAGES) {
  mkdirSync(dirname(GUIDES[language]), { recursive: true });
  writeFileSync(GUIDES[language], messageGuide(language));
}
