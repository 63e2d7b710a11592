/** Mistakes of a page's author: one warning says what to write. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';

const kind = faultKind('mistakes of authors');
after(() => kind.report());

const SCRIPTS = {
  module: '<script type="module" src="/dist/kys.js"></script>',
  classic: '<script src="/dist/kys.classic.js"></script>',
};
const CHINESE = '<p>开源社是由志愿贡献于开源事业的个人成员组成的社区，成立于二零一四年。</p>';
const ENGLISH =
  '<p>KAIYUANSHE, 开源社社区发展组, is a community of people who volunteer for open source, founded in 2014.</p>';
const JAPANESE =
  '<p>開源社は、オープンソースに貢献する人々のコミュニティです。情報処理推進機構会員。二千十四年設立。</p>';

/** Markup, and the warnings that it gets. */
const MISTAKES = {
  'self-closing tags': [
    '<kys-group-card group="media" /><p>The rest</p><kys-contact group="events" /><footer>End</footer>',
    /^<kys-group-card>: has the rest of the page inside.*<\/kys-group-card>\.$/,
    /^<kys-contact>: has the rest of the page inside.*<\/kys-contact>\.$/,
  ],
  'a self-closing tag before a section': [
    '<main>\n<kys-leadership />\n<h2>Join us</h2>\n<p>The rest</p></main>',
    /^<kys-leadership>: has the rest of the page inside/,
  ],
  'typographic quotes': [
    '<kys-group-card group=“media”></kys-group-card>',
    /^<kys-group-card>: group="“media”"\. Write group="media"\.$/,
  ],
  'quotes of Chinese': [
    '<kys-timeline theme=「dark」></kys-timeline>',
    /^<kys-timeline>: theme="「dark」"\. Write theme="dark"\.$/,
  ],
  'typographic quotes around two words': [
    '<kys-contact group=“Media Group”></kys-contact>',
    /^<kys-contact>: group="“Media"/,
    /^<kys-contact>: typographic quotes\. Write straight ones: group="media"\.$/,
  ],
  capitals: ['<kys-contact group="media" theme="DARK"></kys-contact>', /Write theme="dark"\.$/],
  space: ['<kys-org-chart layout=" outline "></kys-org-chart>', /Write layout="outline"\.$/],
  'a mistyped tag': ['<kys-groupcard group="media"></kys-groupcard>', /^<kys-groupcard>: .*Write <kys-group-card>\.$/],
  'a tag in the plural': ['<kys-timelines></kys-timelines>', /^<kys-timelines>: .*Write <kys-timeline>\.$/],
  'a tag like none': [
    '<kys-team></kys-team>',
    /^<kys-team>: no such element\. There are: kys-committee, kys-contact, .*, kys-dataset\.$/,
  ],
  'a mistyped attribute': [
    '<kys-group-card group="media" varient="compact"></kys-group-card>',
    /^<kys-group-card>: unknown attribute varient\. Write variant="compact"\.$/,
  ],
  'an attribute in the plural': [
    '<kys-person-card person="朱庆裕" persons="x"></kys-person-card>',
    /unknown attribute persons\. Write person="x"\.$/,
  ],
  'an attribute with an underscore': [
    '<kys-leadership heading_level="2"></kys-leadership>',
    /Write heading-level="2"\.$/,
  ],
  'the name of a property': ['<kys-timeline headingLevel="2"></kys-timeline>', /Write heading-level="2"\.$/],
  'a mistyped attribute of records': [
    '<kys-dataset scr="/kys.json"><kys-leadership></kys-leadership></kys-dataset>',
    /^<kys-dataset>: unknown attribute scr\. Write src="\/kys\.json"\.$/,
  ],
  'the language of the template': [
    `<html lang="en">${CHINESE}<kys-leadership></kys-leadership><kys-timeline></kys-timeline>`,
    /^<html lang="en">: .*lang="zh-CN".*lang="zh"/,
  ],
  'the same mistake twice': [
    '<kys-leadership scr="/kys.json"></kys-leadership><kys-leadership scr="/kys.json"></kys-leadership>',
    /^<kys-leadership>: unknown attribute scr\. Write src="\/kys\.json"\.$/,
  ],
};

const NO_MISTAKES = {
  'attributes of frameworks':
    '<kys-leadership data-v-1a2b v-if="a" :theme="b" @click.prevent="c" x-theme="c" ng-version="1" hx-get="/" _ngcontent-ng-c12 onclick="" data-reactroot data-group="media" aria-label="x" class="a" style="color: red" part="p" exportparts="name" itemprop="member" key="1" ref="r" form="f"></kys-leadership>',
  'a fallback': '<kys-group-card group="media"><p>Write to <a href="mailto:a@b.cn">us</a></p></kys-group-card>',
  'a long fallback':
    '<section>\n<kys-leadership>\n<h2>The committee</h2>\n<table><tr><td>Chair</td></tr></table>\n</kys-leadership>\n</section>',
  'a fallback without white space': '<div><kys-leadership><h2>The committee</h2></kys-leadership></div>',
  'records around a page':
    '<kys-dataset src="/dist/data/kys.json"><header>Our page</header><kys-leadership></kys-leadership></kys-dataset>',
  'a tree as JSON':
    '<kys-org-chart><script type="application/json">{"name":"a","children":[{"name":"b"}]}</script></kys-org-chart>',
  'elements in slots':
    '<kys-group-card group="media"><button slot="actions">Join</button><kys-contact slot="footer" group="media"></kys-contact></kys-group-card>',
  'text with quotes': '<kys-contact group="media" subject="“Open source” " body=" ‘Hello’"></kys-contact>',
  'a page in English': `<html lang="en"><p>The Media Group, 媒体组, and others.</p><kys-leadership></kys-leadership>`,
  'a page in Chinese': `<html lang="zh_CN">${CHINESE}<kys-leadership></kys-leadership>`,
  'a name in Chinese on a page in English': `<html lang="en">${ENGLISH}<kys-leadership></kys-leadership>`,
  'a page in Japanese': `<html lang="ja">${JAPANESE}<kys-leadership></kys-leadership>`,
  'a page in Chinese whose elements have their language': `<html lang="en">${CHINESE}<kys-leadership lang="zh"></kys-leadership>`,
  'attributes bound late':
    '<kys-group-card grp="media"></kys-group-card><script>addEventListener("load", () => setTimeout(() => { const card = document.querySelector("kys-group-card"); card.removeAttribute("grp"); card.setAttribute("group", "media"); }, 50))</script>',
};

/** What the file with the warnings is loaded for, and finds nothing. */
const AT_SECOND_SIGHT = {
  'an attribute of nobody': '<kys-leadership popularity="3"></kys-leadership>',
  'attributes that any element may have':
    '<kys-leadership accesskey="k" autofocus contenteditable draggable="true" inert is="x" nonce="n" popover spellcheck translate="no" type="t" value="v"></kys-leadership>',
};

describe('a mistake of a page’s author', () => {
  const running = testBrowser();
  const DIAGNOSTICS = '/dist/kys.diagnostics.js';

  async function open(markup, script, loads) {
    const page = await running.browser.newPage();
    const told = complaintsOf(page);
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      asked.push(new URL(request.url()).pathname);
      if (!request.url().endsWith('/page.html')) return void request.continue();
      return void request.respond({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><link rel="icon" href="data:,">${script}${markup}`,
      });
    });
    await page.goto(`${running.server.origin}/page.html`);
    if (loads)
      await page.waitForFunction(() =>
        Object.keys(globalThis[Symbol.for('@kaiyuanshe/elements: files')]).some((file) => file.includes('diagnostics')),
      );
    // Timers come in the order of their times: after this one, the page has been looked at, and what came has run.
    await page.evaluate(() => new Promise((later) => setTimeout(later, 500)));
    await page.close();
    assert.deepEqual(told.errors, []);
    return { ...told, hasAsked: asked.includes(DIAGNOSTICS) };
  }

  const eachForm = (inputs, name, loads, check) => {
    for (const [form, script] of Object.entries(SCRIPTS))
      for (const [input, value] of Object.entries(inputs)) {
        const [markup, ...expected] = [value].flat();
        it(`${name}: ${input}, ${form}`, () =>
          kind.holds({ input, element: /kys-[a-z-]+/.exec(markup)[0], form }, async () =>
            check(await open(markup, script, loads), expected),
          ));
      }
  };

  eachForm(MISTAKES, 'is told', true, ({ warnings }, expected) => {
    for (const warning of expected)
      assert.equal(warnings.filter((text) => warning.test(text)).length, 1, `${warning} in: ${warnings.join('\n')}`);
    assert.equal(new Set(warnings).size, warnings.length);
  });

  eachForm(NO_MISTAKES, 'is not, and nothing loads', false, ({ warnings, hasAsked }) => {
    assert.deepEqual(
      warnings.filter((text) => !text.includes('unknown group')),
      [],
    );
    assert.equal(hasAsked, false);
  });

  eachForm(AT_SECOND_SIGHT, 'is not', true, ({ warnings, hasAsked }) => {
    assert.deepEqual(warnings, []);
    assert.equal(hasAsked, true);
  });

  it('is told of an element that comes later', async () => {
    const late =
      '<script>addEventListener("load", () => setTimeout(() => document.body.append(Object.assign(document.createElement("div"), { innerHTML: "<kys-leadership heading_level=2></kys-leadership>" })), 50))</script>';
    const { warnings } = await open(late, SCRIPTS.module, true);
    assert.match(warnings.join(), /unknown attribute heading_level/);
  });

  it('is told: a forgotten type="module", and all works', () =>
    kind.holds({ input: 'a forgotten type="module"', element: 'kys-leadership', form: 'module' }, async () => {
      const { warnings } = await open(
        '<kys-leadership></kys-leadership>',
        '<script src="/dist/kys.js"></script>',
        false,
      );
      assert.match(warnings.join('\n'), /^kys\.js: is a module\. Write <script type="module" src="[^"]+">\.$/);
    }));
});
