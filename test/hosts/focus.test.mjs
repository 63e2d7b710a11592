import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { testBrowser } from './test-browser.mjs';
import { openPage } from './visitor.mjs';

describe('the focus', () => {
  const running = testBrowser();
  const kind = faultKind('focus and events');
  after(() => kind.report());

  const run = ({ page, settled }, script) => page.evaluate(script).then(() => settled());
  const OUTLINE = '<kys-org-chart toolbar layout="outline" levels="9"></kys-org-chart>';

  const PEOPLE = '<kys-people searchable filterable sortable selectable></kys-people>';
  const COMMITTEE = '<kys-committee></kys-committee>';
  /** Other records in an element. */
  const changed = (tag, change) =>
    `const d = JSON.parse(JSON.stringify(records)); ${change}; $('${tag}').records = new Dataset(d)`;
  const WITHOUT_MEDIA = "d.groups = d.groups.filter(({ id }) => id !== 'media')";

  for (const [why, markup, selector, words, script, goes] of [
    [
      'branches close',
      OUTLINE,
      '[role=treeitem]',
      'Corrie',
      "$('kys-org-chart').collapseAll()",
      /^Executive Committee/,
    ],
    ['a node is shown', OUTLINE, '[role=treeitem]', 'Corrie', "$('kys-org-chart').reveal('finance')", /^Finance Group/],
    [
      'the node goes',
      OUTLINE,
      '[role=treeitem]',
      'Corrie',
      "const c = $('kys-org-chart'); const d = JSON.parse(JSON.stringify(records)); for (const g of d.groups) g.leaders = g.leaders.filter(({ person }) => person !== 'zhu-qingyu'); c.records = new Dataset(d)",
      /Group$/,
    ],
    ['the toolbar goes', OUTLINE, '[part=search]', '', "$('kys-org-chart').toolbar = false", /^Executive Committee/],
    ['the language changes', OUTLINE, '[part=search]', '', "document.documentElement.lang = 'zh'", /^在图中查找/],
    ['the language changes', OUTLINE, '[part=button]', 'PNG', "document.documentElement.lang = 'zh'", /^下载 PNG/],
    [
      'there is nothing to zoom any more',
      '<kys-org-chart toolbar></kys-org-chart>',
      '[part=button].in',
      '',
      "$('kys-org-chart').layout = 'outline'",
      /^Find in the chart/,
    ],
    ['the tree goes', OUTLINE, '[role=treeitem]', 'Corrie', "$('kys-org-chart').tree = null", /^There is nothing/],
    ['the layout changes', OUTLINE, '[role=treeitem]', 'Corrie', "$('kys-org-chart').layout = 'top-down'", /Corrie/],
    ['the theme changes', OUTLINE, '[role=treeitem]', 'Corrie', "$('kys-org-chart').theme = 'dark'", /Corrie/],
    ['it is moved', OUTLINE, '[role=treeitem]', 'Corrie', "$('#there').append($('kys-org-chart'))", /Corrie/],
    [
      'the list is filtered by the host',
      '<kys-group-list searchable selectable></kys-group-list>',
      'button',
      'Media Group',
      "$('kys-group-list').query = 'legal'",
      /^INPUT/,
    ],
    [
      'the list has no such group any more',
      '<kys-group-list selectable></kys-group-list>',
      'button',
      'Media Group',
      "$('kys-group-list').groups = 'legal'",
      /^DIV$/,
    ],
    [
      'the cards change places',
      '<kys-group-list searchable selectable></kys-group-list>',
      'button',
      'Media Group',
      "$('kys-group-list').groups = 'legal media finance'",
      /^Media Group$/,
    ],
    [
      'the cards lose their headings',
      '<kys-group-list searchable selectable></kys-group-list>',
      'button',
      'Media Group',
      "$('kys-group-list').sort = 'name'",
      /^Media Group$/,
    ],
    [
      'the filters go',
      '<kys-group-list searchable filterable></kys-group-list>',
      '[part=filters]',
      'Filters',
      "$('kys-group-list').filterable = false",
      /^INPUT/,
    ],
    [
      'the list is moved',
      '<kys-group-list searchable></kys-group-list>',
      '[part=search]',
      '',
      "$('#there').moveBefore($('kys-group-list'), null)",
      /^INPUT/,
    ],
    [
      'the question has an answer by the host',
      '<kys-contact></kys-contact>',
      '[part=question]',
      '',
      "$('kys-contact').group = 'media'",
      /Contact Media Group/,
    ],
    [
      'the contact is moved',
      '<kys-contact></kys-contact>',
      '[part=question]',
      '',
      "$('#there').moveBefore($('kys-contact'), null)",
      /^INPUT/,
    ],
    [
      'the timeline has another width',
      '<kys-timeline></kys-timeline>',
      'button',
      'Finance Group',
      "$('kys-timeline').style.width = '300px'",
      /^Finance Group$/,
    ],
    [
      'the group of a card is not there any more',
      '<kys-group-card group="media" selectable></kys-group-card>',
      'button',
      'Media Group',
      "$('kys-group-card').group = 'nothing'",
      /^There is no group/,
    ],
    [
      'the person is not there any more',
      '<kys-person-card person="corrie"></kys-person-card>',
      'a',
      '@',
      "$('kys-person-card').person = 'nobody'",
      /nobody/,
    ],
    [
      'offices have no mailbox any more',
      '<kys-leadership></kys-leadership>',
      'a',
      '@',
      "const d = JSON.parse(JSON.stringify(records)); d.committee.offices = []; $('kys-leadership').records = new Dataset(d)",
      /^(?!BODY)/,
    ],
    [
      'groups change places',
      PEOPLE,
      'th button',
      'Xuan Wang',
      changed('kys-people', 'd.groups.reverse()'),
      /^Xuan Wang$/,
    ],
    [
      'the person is gone',
      PEOPLE,
      'th button',
      'Xuan Wang',
      changed(
        'kys-people',
        "for (const g of d.groups) g.deputies = g.deputies.filter((p) => p.person !== 'wang-xuan')",
      ),
      /^INPUT/,
    ],
    [
      'everybody is gone',
      PEOPLE,
      'th button',
      'Xuan',
      changed('kys-people', 'd.groups = d.committee.offices = []'),
      /^There is/,
    ],
    ['the language changes', PEOPLE, 'th button', 'Xuan Wang', "document.documentElement.lang = 'zh'", /^王萱/],
    ['the language changes', PEOPLE, '[part=filter]', '', "document.documentElement.lang = 'zh-TW'", /^全部/],
    ['the order changes', PEOPLE, 'a', 'wangxuan@', "$('kys-people').sort = 'name'", /^wangxuan@/],
    ['people are filtered by the host', PEOPLE, 'th button', 'Xuan Wang', "$('kys-people').query = 'legal'", /^INPUT/],
    ['people stand otherwise', PEOPLE, 'th button', 'Xuan Wang', "$('kys-people').variant = 'table'", /^Xuan Wang$/],
    ['groups become links', PEOPLE, 'a', 'wangxuan@', "$('kys-people').href = '/{id}'", /^wangxuan@/],
    ['nobody is chosen any more', PEOPLE, 'th button', 'Xuan Wang', "$('kys-people').selectable = false", /^wangxuan@/],
    ['the search goes', PEOPLE, '[part=search]', '', "$('kys-people').searchable = false", /^(?!BODY)/],
    [
      'the contents change places',
      COMMITTEE,
      'nav a',
      'Media Group',
      changed('kys-committee', 'd.groups.reverse()'),
      /^Media Group$/,
    ],
    ['a section is gone', COMMITTEE, 'nav a', 'Media Group', changed('kys-committee', WITHOUT_MEDIA), /Group$/],
    ['the contents go', COMMITTEE, 'nav a', 'Media Group', "$('kys-committee').hideContents = true", /^(?!BODY)/],
    ['the language changes', COMMITTEE, 'nav a', 'Media Group', "document.documentElement.lang = 'zh'", /^媒体组$/],
    ['cards change places', COMMITTEE, 'a', 'corrie@', changed('kys-committee', 'd.groups.reverse()'), /^corrie@/],
    ['a card is gone', COMMITTEE, 'a', 'kmedia@', changed('kys-committee', WITHOUT_MEDIA), /^(?!BODY)/],
    ['sections go', COMMITTEE, 'a', 'kmedia@', "$('kys-committee').sections = 'about offices'", /^(?!BODY)/],
    [
      'a card in full is one of another group',
      '<kys-group-card group="media" variant="full"></kys-group-card>',
      'a',
      'kmedia@',
      "$('kys-group-card').group = 'legal'",
      /^(?!BODY)/,
    ],
    [
      'a card in full has less',
      '<kys-group-card group="media" variant="full"></kys-group-card>',
      'a',
      'Media Group',
      "$('kys-group-card').variant = 'compact'",
      /^(?!BODY)/,
    ],
  ]) {
    const [, element] = /^<([\w-]+)/.exec(markup);
    it(`stays near where it was in ${markup} when ${why}`, () =>
      kind.holds({ input: `${why}: ${selector}`, element, form: 'module' }, async () => {
        const visitor = await openPage(
          running,
          `${markup}<div id="there"></div><script>$ = (selector) => document.querySelector(selector);</script>`,
        );
        await visitor.page.evaluate(async (tag) => {
          globalThis.Dataset = $(tag).records.constructor;
          globalThis.records = await (await fetch('/dist/data/kys.json')).json();
        }, element);
        await (await visitor.find(selector, words)).focus();
        await visitor.settled();
        await run(visitor, `(() => { ${script} })()`);
        assert.match(await visitor.focused(), goes);
        await run(visitor, `document.activeElement.blur(); (() => { ${script.replace(/^const/, 'var')} })()`);
        assert.deepEqual(visitor.errors, []);
        await visitor.close();
      }));
  }
});
