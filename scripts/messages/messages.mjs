/**
 * The interface words, from the sources to the module that ships:
 *
 *   node scripts/messages/messages.mjs extract   sources → src/language/xliff/en.xlf, to be translated there
 *   node scripts/messages/messages.mjs build     checks the translations → dist/generated/messages.js
 *
 * Chinese is the source language. An edited source text loses its translation, so that none goes stale unseen.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { checkMessages, sourcesOf } from './check-messages.mjs';
import { splitByFamily } from './split-by-family.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const xliff = join(root, 'src/language/xliff/en.xlf');
const generated = join(root, 'dist/generated');

const localizer = new RuntimeLitLocalizer({
  baseDir: root,
  resolve: (path) => join(root, path),
  sourceLocale: 'zh',
  targetLocales: ['en'],
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

const readXliff = async () =>
  new DOMParser().parseFromString(await readFile(xliff, 'utf8').catch(() => '<xliff/>'), 'text/xml');

async function extract() {
  const before = sourcesOf(await readXliff());
  messages();
  await localizer.writeInterchangeFiles();
  const document = await readXliff();
  for (const [id, source] of sourcesOf(document)) {
    const unit = source.parentNode;
    const target = unit.getElementsByTagName('target')[0];
    const old = before.get(id);
    if (target && old && old.toString() !== source.toString()) unit.removeChild(target);
  }
  await writeFile(xliff, new XMLSerializer().serializeToString(document));
  console.log(`${sourcesOf(document).size} messages in src/language/xliff/en.xlf`);
}

async function build() {
  const errors = checkMessages(messages(), await readXliff());
  if (errors.length) throw new Error(errors.join('\n'));
  await localizer.build();
  const { templates } = await import(join(generated, 'locales/en.js'));
  await mkdir(generated, { recursive: true });
  await writeFile(join(generated, 'messages.js'), splitByFamily(templates));
  await rm(join(generated, 'locales'), { recursive: true });
  console.log(`${Object.keys(templates).length} messages in both languages: 1 file written`);
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
