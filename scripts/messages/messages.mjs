/**
 * The interface words, from the sources to the modules that ship:
 *
 *   tsx scripts/messages/messages.mjs extract   sources → src/language/xliff/en.xlf …, to be translated there
 *   tsx scripts/messages/messages.mjs build     checks the translations → dist/generated/messages/card.js …
 *
 * Chinese is the source language; the others are those of src/locales/languages.ts. An edited source text loses its translation, so that none goes stale unseen.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { otherLanguages, SOURCE_LANGUAGE } from '../../src/locales/languages.ts';
import { checkMessages, sourcesOf } from './check-messages.mjs';
import { splitByFamily } from './split-by-family.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = join(root, 'dist/generated');
const targets = otherLanguages(SOURCE_LANGUAGE);
const xliffOf = (language) => `src/language/xliff/${language}.xlf`;

const localizer = new RuntimeLitLocalizer({
  baseDir: root,
  resolve: (path) => join(root, path),
  sourceLocale: SOURCE_LANGUAGE,
  targetLocales: targets,
  tsConfig: 'tsconfig.json',
  inputFiles: ['src/**/*.ts', '!src/**/*.test*.ts', '!src/frameworks/*'],
  output: { mode: 'runtime', language: 'js', outputDir: 'dist/generated/locales' },
  interchange: { format: 'xliff', xliffDir: 'src/language/xliff' },
});

function messages() {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  return messages;
}

const readXliff = async (language) =>
  new DOMParser().parseFromString(
    await readFile(join(root, xliffOf(language)), 'utf8').catch(() => '<xliff/>'),
    'text/xml',
  );

/** Takes the translation from each message that has another source than before. */
async function dropStale(language, before) {
  const document = await readXliff(language);
  for (const [id, source] of sourcesOf(document)) {
    const unit = source.parentNode;
    const target = unit.getElementsByTagName('target')[0];
    const old = before.get(id);
    if (target && old && old.toString() !== source.toString()) unit.removeChild(target);
  }
  await writeFile(join(root, xliffOf(language)), new XMLSerializer().serializeToString(document));
  console.log(`${sourcesOf(document).size} messages in ${xliffOf(language)}`);
}

async function extract() {
  const before = new Map();
  for (const language of targets) before.set(language, sourcesOf(await readXliff(language)));
  messages();
  await localizer.writeInterchangeFiles();
  for (const language of targets) await dropStale(language, before.get(language));
}

async function build() {
  const extracted = messages();
  const errors = [];
  for (const language of targets)
    errors.push(...checkMessages(extracted, await readXliff(language), xliffOf(language)));
  if (errors.length) throw new Error(errors.join('\n'));
  await localizer.build();
  const templates = {};
  for (const language of targets)
    templates[language] = (await import(join(generated, `locales/${language}.js`))).templates;
  await rm(join(generated, 'locales'), { recursive: true });
  const families = splitByFamily(templates);
  const folder = join(generated, 'messages');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [family, source] of families) await writeFile(join(folder, `${family}.js`), source);
  console.log(`${extracted.length} messages in ${targets.length + 1} languages: ${families.size} files written`);
}

const commands = { extract, build };
const command = commands[process.argv[2]];
try {
  if (!command) throw new Error(`unknown command: ${process.argv[2]} (extract, build)`);
  await command();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
