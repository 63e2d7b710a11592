import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { printTable } from '../bench/table.mjs';
import { cut, differenceOf } from '../visual/pixels.mjs';
import { openHost } from './host-page.mjs';
import { otherForms, pageWith } from './other-forms.mjs';
import { testBrowser } from './test-browser.mjs';

/** Hosts that are hostile to what stands in the page itself; `like` is what a plain page is given to be compared. */
const HOSTS = [
  { page: 'plain' },
  { page: 'unset' },
  { page: 'unset-important' },
  { page: 'bootstrap', dark: true, like: { scheme: 'dark' } },
  { page: 'bootstrap-rtl', like: { dir: 'rtl' } },
  { page: 'column', like: { width: '320px' } },
];
const nameOf = ({ page, dark }) => (dark ? `${page} (dark)` : page);
const FORMS = Object.keys(otherForms);
/** What stands in the page itself wears the page's own styles there, and is to. */
const WEARS_THE_PAGE = 'files without script';

describe('the forms without the library in the page, on hostile pages', { concurrency: 2 }, () => {
  const running = testBrowser();
  const results = new Map(HOSTS.map((host) => [nameOf(host), {}]));
  const plainPages = new Map();

  /** Opens a page of `pages` with a form on its stands. */
  function open(page, form, options, query = {}) {
    const address = `${running.server.origin}/test/hosts/pages/${page}.html?${new URLSearchParams(query)}`;
    return openHost(running.browser, address, {
      large: true,
      async prepare(tab) {
        const body = await pageWith(page, form, options);
        await tab.setRequestInterception(true);
        tab.on(
          'request',
          (request) =>
            void (request.url() === address
              ? request.respond({ body, contentType: 'text/html; charset=utf-8' })
              : request.continue()),
        );
      },
      ask: (tab) =>
        Promise.all(
          tab
            .frames()
            .slice(1)
            .map((frame) => frame.evaluate(readFrame)),
        ),
    });
  }

  function plainPage(form, like, query) {
    const key = JSON.stringify([form, like, query]);
    if (!plainPages.has(key)) plainPages.set(key, open('plain', form, { like }, query));
    return plainPages.get(key);
  }

  after(() =>
    printTable(
      ['host', ...FORMS],
      [...results].map(([name, forms]) => [name, ...FORMS.map((form) => forms[form] ?? '–')]),
    ),
  );

  for (const host of HOSTS) {
    for (const form of FORMS) {
      it(`${nameOf(host)}, ${form}`, async () => {
        const { failures, checks } = await visit(host, form);
        results.get(nameOf(host))[form] = failures.length ? `✗ ${checks - failures.length}/${checks}` : `✓ ${checks}`;
        assert.deepEqual(failures, []);
      });
    }
  }

  async function visit({ page, like = {}, dark }, form) {
    const opened = await open(page, form, { like, dark });
    const plain = await plainPage(form, like, { ...like, ...opened.around });
    const failures = [];
    let checks = 0;
    const check = (holds, problem) => {
      checks += 1;
      if (!holds) failures.push(problem);
    };
    check(!opened.errors.length && !opened.warnings.length, `${opened.errors} ${opened.warnings}`);
    check(!opened.count, 'the library is in the page');
    for (const [index, element] of opened.elements.entries()) {
      const name = `${element.name} ${index}`;
      const wanted = plain.elements[index];
      check(
        element.text === wanted.text,
        `${name} says "${element.text.slice(0, 300)}", not "${wanted.text.slice(0, 300)}"`,
      );
      check(element.visible && element.uncovered, `${name} is not to be seen`);
      check(
        element.overflow <= (form === WEARS_THE_PAGE ? 0 : wanted.overflow),
        `${name} is ${element.overflow} px too wide`,
      );
      if (form === WEARS_THE_PAGE) continue;
      const difference = await differenceOf(
        cut(opened.picture.decode(), element.place),
        cut(plain.picture.decode(), wanted.place),
        `${page}-${form}-${name}`,
      );
      check(!difference, `${name} ${difference}`);
    }
    for (const [index, frame] of opened.answer.entries()) {
      check(
        frame.text.length > 20 && frame.text === plain.answer[index].text,
        `the frame ${index} says "${frame.text.slice(0, 300)}"`,
      );
      check(
        frame.given === frame.content && !frame.scrolls,
        `the frame ${index} is ${frame.given} px high, its content ${frame.content}`,
      );
    }
    return { failures, checks };
  }
});

/** Runs in a frame: what its element says, how high it is, and how high the host has made the frame. */
function readFrame() {
  const main = document.querySelector('main');
  const textOf = (node) =>
    [...(node.shadowRoot ?? node).childNodes]
      .map((child) =>
        child.nodeType === Node.TEXT_NODE ? child.data : child.nodeType === Node.ELEMENT_NODE ? textOf(child) : '',
      )
      .join(' ');
  return {
    text: textOf(main.firstElementChild).replace(/\s+/g, ' ').trim(),
    content: Math.ceil(main.getBoundingClientRect().height),
    given: innerHeight,
    scrolls: document.documentElement.scrollHeight > innerHeight,
  };
}
