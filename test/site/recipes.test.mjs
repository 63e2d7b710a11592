/** The code of each recipe, as it stands on its page, in a page of its own under a strict policy. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../../scripts/static-server.mjs';
import { BASE, openSite, STRICT } from '../hosts/strict-site.mjs';
import { filesIn } from '../runner/files-in.mjs';
import { textsOfPdf } from '../visual/pdf.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const LANGUAGES = { zh: 'demo', en: 'demo/en' };
const codeOf = (name, language) => read(`demo/recipes/code/${name}.${language}.html`);
const names = [...new Set(filesIn('demo/recipes/code', /\.html$/).map((path) => /([\w-]+)\.\w+\.html$/.exec(path)[1]))];

/** Runs in the page: what there is to read in all elements of the library, in their order. */
function textOfElements() {
  const texts = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    if (node.nodeType === Node.ELEMENT_NODE && node.localName === 'style') return;
    (node.shadowRoot ?? node).childNodes.forEach(walk);
  };
  document.querySelectorAll('main').forEach(walk);
  return texts.join('');
}

describe('recipes', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  /** Opens the code of a recipe, in a page that says its language. */
  const open = (name, language) =>
    site.open(
      `<html lang="${language}"><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">
      <script type="module" src="${BASE}kys.js"></script><main>${codeOf(name, language)}</main></html>`,
      {
        headers: { 'content-security-policy': STRICT },
        files: { '/site.css': read('demo/recipes/code/partner-sidebar.css') },
      },
    );

  for (const [language, folder] of Object.entries(LANGUAGES)) {
    for (const name of names) {
      it(`show what they are about, and the console stays silent: ${name}, ${language}`, async () => {
        const { page, errors, warnings, violations, elsewhere, close } = await open(name, language);
        const empty = await page.evaluate(() =>
          [...document.querySelectorAll('main :is([group], [topic], kys-committee, kys-people, kys-group-list)')]
            .filter(({ shadowRoot, offsetHeight }) => !shadowRoot?.querySelector('.kys') || offsetHeight < 10)
            .map(({ localName }) => localName),
        );
        assert.deepEqual([empty, errors, warnings, await violations(), elsewhere], [[], [], [], [], []]);
        assert.match(await page.evaluate(textOfElements), /\S@\S/);
        await close();
      });

      it(`are on their page twice, live and to be copied: ${name}, ${language}`, () => {
        const page = read(`${folder}/recipes/${name}.md`);
        const file = `@/recipes/code/${name}.${language}.html`;
        assert.ok(page.includes(`<<< ${file} `), 'to be copied');
        assert.ok(page.includes(`<!--@include: ${file}-->`), 'live');
      });
    }
  }

  it('a contact page shows how to reach the group that is chosen in the list', async () => {
    const { page, settled, close } = await open('contact-page', 'en');
    const told = () => page.$eval('kys-contact[for]', ({ shadowRoot }) => shadowRoot.textContent);
    assert.doesNotMatch(await told(), /@/);
    const chosen = await page.$('kys-group-list >>> kys-group-card >>> button');
    await chosen.click();
    await settled();
    assert.match(await told(), /\S@\S/);
    await close();
  });

  it('a COSCon page begins each mail with its subject', async () => {
    const { page, close } = await open('coscon-page', 'en');
    const subjects = await page.$$eval('kys-contact', (contacts) =>
      contacts.map(({ shadowRoot }) => shadowRoot.querySelector('a[href^="mailto:"]').href.split('?')[1]),
    );
    assert.deepEqual(
      subjects,
      ['Volunteering at COSCon', 'COSCon', 'Sponsoring COSCon'].map(
        (subject) => `subject=${encodeURIComponent(subject)}`,
      ),
    );
    await close();
  });

  it("a partner's sidebar is no wider than it says", async () => {
    for (const language of Object.keys(LANGUAGES)) {
      const { page, close } = await open('partner-sidebar', language);
      const widths = await page.$eval('.kys-sidebar', ({ offsetWidth, scrollWidth }) => [offsetWidth, scrollWidth]);
      assert.ok(
        widths.every((width) => width <= 280),
        widths.join(),
      );
      await close();
    }
  });

  it('a roster prints on one or two pages of A4, with everybody', async () => {
    for (const language of Object.keys(LANGUAGES)) {
      const { page, close } = await open('printable-roster', language);
      const sheets = await textsOfPdf(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } }));
      assert.ok(sheets.length <= 2, `${sheets.length}`);
      const { people } = JSON.parse(read('dist/data/v1/kys.json'));
      const text = sheets.map((sheet) => sheet.text.replaceAll(/\s/g, '')).join('');
      const missing = people.filter(({ name }) => !text.includes(name[language].replaceAll(/\s/g, '').slice(0, 2)));
      assert.deepEqual(missing, []);
      await close();
    }
  });

  it('a bot answers with mailbox, leader, and date, in either language', async () => {
    const server = await serveFolder({ root: 'dist' });
    try {
      const code = read('demo/recipes/code/json-for-a-bot.mjs').replaceAll('%site%', server.origin);
      const { answer } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const { groups, meta, people } = JSON.parse(read('dist/data/v1/kys.json'));
      for (const group of groups) {
        for (const language of Object.keys(LANGUAGES)) {
          const told = answer(`? ${group.name[language]} ?`, language);
          assert.ok(told.startsWith(group.name[language]), told);
          const leaders = group.leaders.map(({ person }) => people.find(({ id }) => id === person).name[language]);
          for (const one of [group.email, meta.asOf.date, ...leaders]) assert.ok(told.includes(one), one);
        }
      }
      assert.equal(answer('hello', 'en'), undefined);
    } finally {
      await server.close();
    }
  });
});
