/**
 * Installs the packed library in an application of each framework, builds and opens it, visits the hostile pages that
 * have its styles, and prints which passes what:
 *
 *   npm run build && npm run test:hosts              every application
 *   npm run build && npm run test:hosts -- vue next  those whose name has one of these words
 *
 * Needs the npm registry. Pictures of the pages and the applications themselves are left in a folder of the system's
 * for temporary files; the last line says where.
 */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { printTable } from '../../bench/table.mjs';
import { resolveBrowser } from '../../engines/browser.mjs';
import { pack } from '../../package/pack.mjs';
import { setClockInTerm } from '../../runner/clock-in-term.mjs';
import { apps } from './apps.mjs';
import { checks } from './checks.mjs';
import { checkCommittee, watchCommittee } from './committee-page.mjs';
import { install, run, serve, workplace } from './installed-app.mjs';
import { watchRendered } from './rendered-element.mjs';

/** Lit's own to developers, which no page of a visitor's says. */
const OF_LIT = /^Lit is in dev mode\. Not recommended for production!/;

/** A page in the term of the records, whatever day it is. */
async function openPage() {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(setClockInTerm);
  return page;
}

const words = process.argv.slice(2);
const chosen = apps.filter(({ folder }) => !words.length || words.some((word) => folder.includes(word)));
const archive = await pack();
const browser = await puppeteer.launch(await resolveBrowser());
const rows = [];
let faults = 0;

for (const app of chosen) {
  const folder = await install(app, archive);
  const { version } = JSON.parse(await readFile(join(folder, 'node_modules', app.dependency, 'package.json'), 'utf8'));
  const judge = app.committee ? passesAsCommittee : passes;
  for (const form of app.forms) rows.push([`${app.host} ${version}`, form.name, ...(await judge(app, form, folder))]);
  for (const styles of app.styles ?? []) visitHostilePage(styles, folder);
}
await browser.close();
await rm(dirname(archive), { recursive: true });
printTable(['host', 'form', ...Object.keys(checks)], rows);
console.log(`applications and pictures: ${workplace}`);
if (faults || !chosen.length) process.exitCode = 1;

/** What each check says of one form of an application. */
async function passes(app, form, folder) {
  const server = await serve(folder, form);
  try {
    const page = await openPage();
    const context = {
      app,
      form,
      folder,
      page,
      complaints: listen(page, server.origin),
      html: await (await fetch(server.origin)).text(),
    };
    await page.setViewport({ width: 1000, height: 1200 });
    await page.evaluateOnNewDocument(watchRendered);
    await page.goto(server.origin, { waitUntil: 'networkidle2', timeout: 60_000 });
    const answers = [];
    for (const [name, check] of Object.entries(checks)) {
      answers.push(
        await check(context).then(
          (answer) => answer ?? 'passes',
          (error) => fault(`${app.host}, ${form.name}, ${name}: ${error.message}`),
        ),
      );
    }
    await page.screenshot({
      path: join(workplace, `${app.folder}-${form.name.replace(/\W+/g, '-')}.png`),
      fullPage: true,
    });
    await page.close();
    return answers;
  } finally {
    await server.close();
  }
}

/** What the checks say of an application that shows a whole committee, in each language of its paths. */
async function passesAsCommittee(app, form, folder) {
  const server = await serve(folder, form);
  const answers = Object.fromEntries(Object.keys(checks).map((name) => [name, 'not asked']));
  const judge = async (name, check) => {
    answers[name] = await check.then(
      () => (answers[name] === 'FAILS' ? 'FAILS' : 'passes'),
      (error) => fault(`${app.host}, ${form.name}, ${name}: ${error.message}`),
    );
  };
  try {
    for (const { path, lang, words } of app.committee) {
      const page = await openPage();
      const complaints = listen(page, server.origin);
      const html = await (await fetch(server.origin + path)).text();
      await page.setViewport({ width: 1000, height: 1200 });
      await page.evaluateOnNewDocument(watchCommittee);
      await page.goto(server.origin + path, { waitUntil: 'networkidle2', timeout: 60_000 });
      await judge('rendered', checkCommittee(page, { html, lang, words }));
      await judge('quiet', checks.quiet({ complaints }));
      await page.screenshot({
        path: join(workplace, `${app.folder}-${form.name.replace(/\W+/g, '-')}-${lang}.png`),
        fullPage: true,
      });
      await page.close();
    }
    await judge('types', run(folder, 'npm', ['run', 'types']));
    return Object.values(answers);
  } finally {
    await server.close();
  }
}

/** Has the test of the hostile pages visit the one with styles that this application has brought. */
function visitHostilePage({ page, variable, file }, folder) {
  const test = fileURLToPath(new URL('../hostile-pages.test.mjs', import.meta.url));
  const env = { ...process.env, HOST: page, [variable]: join(folder, file) };
  const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', test], { env, stdio: 'inherit' });
  if (status) fault(`${page}: the test of the hostile pages ended with ${status}`);
}

function fault(sentence) {
  faults += 1;
  console.error(sentence);
  return 'FAILS';
}

/** What the page complains of from now on. */
function listen(page, origin) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error}`));
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()) && !OF_LIT.test(message.text()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`),
  );
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (protocol !== 'data:' && from !== origin) complaints.push(`request to another site: ${request.url()}`);
  });
  return complaints;
}
