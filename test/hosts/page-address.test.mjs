import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { testBrowser } from './test-browser.mjs';
import { openPage, SCRIPTS } from './visitor.mjs';

const CHART = '<kys-org-chart deep-link></kys-org-chart>';
const LIST = '<kys-group-list filterable searchable url-state></kys-group-list>';
const FORMS = Object.keys(SCRIPTS);

describe('the address of a page', () => {
  const running = testBrowser();
  const kind = faultKind("the host's address");
  after(() => kind.report());

  for (const [address, first, then] of [
    ['#/committee', '', '#/committee?kys=finance'],
    ['#!/x', '', '#!/x?kys=finance'],
    ['#/x?kys=media', 'Media Group', '#/x?kys=finance'],
    ['#/x?tab=2&kys=media#below', 'Media Group', '#/x?tab=2&kys=finance#below'],
    ['?page=committee&a=b+c&a=%20&flag#top', '', '?page=committee&a=b+c&a=%20&flag#top?kys=finance'],
    ['#tab=2&kys=%6Dedia', 'Media Group', '#tab=2&kys=finance'],
    ['#kys=media&kys=legal', 'Media Group', '#kys=finance'],
    ['#kys=media:~:text=Media', 'Media Group', '#kys=finance'],
    ['#kys=&x', '', '#x&kys=finance'],
  ]) {
    for (const form of FORMS) {
      it(`keeps what the host has in ${address} beside what a person chooses in a chart, by ${form}`, () =>
        kind.holds({ input: address, element: 'kys-org-chart', form }, async () => {
          const visitor = await openPage(running, CHART, { form, at: `/page.html${address}` });
          assert.equal(await visitor.chosen(), first);
          await visitor.click('[role=treeitem]', 'Finance Group');
          assert.equal(await visitor.address(), then);
          assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
          await visitor.close();
        }));
    }
  }

  for (const [address, then] of [
    ['#/committee', '?kys-class=external#/committee'],
    ['?page=list&a=b+c&kys-q=#!/x?kys-q=no', '?page=list&a=b+c&kys-class=external#!/x?kys-q=no'],
    ['?a&&b=%E5#top', '?a&&b=%E5&kys-class=external#top'],
  ]) {
    for (const form of FORMS) {
      it(`keeps what the host has in ${address} beside what a person filters in a list, by ${form}`, () =>
        kind.holds({ input: address, element: 'kys-group-list', form }, async () => {
          const visitor = await openPage(running, LIST, { form, at: `/page.html${address}` });
          await visitor.click('[part=filters]');
          await visitor.click('[part=filter]', 'External');
          assert.equal(await visitor.address(), then);
          assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
          await visitor.close();
        }));
    }
  }

  for (const [address, then, head = ''] of [
    ['', '#kys=media'],
    ['#/committee', '#/committee?kys=media'],
    ['#!/x?tab=2&kys=legal', '#!/x?tab=2&kys=media'],
    ['?page=committee&a=b+c#top', '?page=committee&a=b+c#top?kys=media'],
    ['?id=7#/x', '?id=7#/x?kys=media', '<base href="/other/">'],
    ['#tab=2', '#tab=2&kys=media'],
  ]) {
    for (const form of FORMS) {
      it(`keeps what the host has in ${address || 'none'}${head && ', with a base,'} beside a place in a committee, by ${form}`, () =>
        kind.holds({ input: `${address} ${head}`, element: 'kys-committee', form }, async () => {
          const visitor = await openPage(running, '<p style="height:300px"></p><kys-committee></kys-committee>', {
            form,
            head,
            at: `/page.html${address}`,
          });
          const card = await visitor.find('[group=media]');
          const isThere = () => card.evaluate((each) => Math.abs(each.getBoundingClientRect().top) < 100);
          const goTop = () => visitor.page.evaluate(() => scrollTo(0, 0));
          const steps = await visitor.page.evaluate(() => history.length);
          // The same link goes there again.
          for (let time = 0; time < 2; time += 1) {
            await goTop();
            await visitor.click('nav a', 'Media Group');
            await visitor.page.waitForFunction(() => scrollY > 0);
            await visitor.settled();
            assert.deepEqual([await isThere(), await visitor.address()], [true, then]);
          }
          // Which somebody opens elsewhere with a key, and stays here.
          await goTop();
          await visitor.page.keyboard.down('Control');
          await visitor.click('nav a', 'Legal');
          await visitor.page.keyboard.up('Control');
          assert.deepEqual([await visitor.address(), await visitor.page.evaluate(() => scrollY)], [then, 0]);
          assert.equal(await visitor.page.evaluate(() => history.length), steps);
          assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
          await visitor.close();
        }));
    }
  }

  it('is the same for the router of the host, with its state and its base', () =>
    kind.holds({ input: 'history.state and <base>', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(running, CHART + LIST, {
        at: '/page.html?id=7#/x',
        head: '<base href="/other/"><script>history.replaceState({ position: 3, __NA: true }, "")</script>',
      });
      const length = await visitor.page.evaluate(() => history.length);
      await visitor.click('[role=treeitem]', 'Finance Group');
      await visitor.click('[part=filters]');
      await visitor.click('[part=filter]', 'External');
      const { pathname, state, steps } = await visitor.page.evaluate(() => ({
        pathname: location.pathname,
        state: history.state,
        steps: history.length,
      }));
      assert.deepEqual([pathname, state, steps], ['/page.html', { position: 3, __NA: true }, length]);
      assert.equal(await visitor.address(), '?id=7&kys-class=external#/x?kys=finance');
      await visitor.close();
    }));

  it('goes there again by the same link, and by one that a router answers', () =>
    kind.holds({ input: 'the same link', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(
        running,
        `<a href="#kys=media">To media</a><a id="routed" href="#/x?kys=legal">To legal</a>
         <a id="canceled" href="#kys=media">Nowhere</a>
         <p style="height:3000px"></p>${CHART}
         <script>
           routed.onclick = (event) => { event.preventDefault(); history.pushState({}, '', routed.href); };
           canceled.onclick = (event) => event.preventDefault();
         </script>`,
      );
      const inSight = () =>
        visitor.page.$eval('kys-org-chart', (chart) => chart.getBoundingClientRect().top < innerHeight);
      const top = () => visitor.page.evaluate(() => scrollTo(0, 0));
      await visitor.click('a', 'To media');
      await visitor.page.waitForFunction(() => scrollY > 0);
      await visitor.settled();
      assert.deepEqual([await visitor.chosen(), await inSight()], ['Media Group', true]);
      await top();
      await visitor.click('a', 'Nowhere');
      assert.equal(await inSight(), false, 'a link that the host has canceled');
      await visitor.click('a', 'To media');
      await visitor.page.waitForFunction(() => scrollY > 0);
      await top();
      await visitor.click('a', 'To legal');
      await visitor.page.waitForFunction(() => scrollY > 0);
      await visitor.settled();
      assert.equal(await visitor.chosen(), 'Legal Affairs Group');
      await visitor.page.goBack();
      await visitor.settled();
      assert.equal(await visitor.chosen(), 'Media Group');
      await visitor.close();
    }));

  for (const [deed, act, then] of [
    [
      'chooses a node',
      async (visitor) => (await visitor.find('[role=treeitem]', 'Finance Group')).click(),
      ['Finance Group', '#kys=finance', false],
    ],
    [
      'scrolls',
      async ({ page }) => {
        await page.mouse.wheel({ deltaY: 40 });
        await page.waitForFunction(() => scrollY > 0);
      },
      ['Media Group', '#kys=media', false],
    ],
    ['does nothing', () => {}, ['Media Group', '#kys=media', true]],
  ]) {
    it(`disturbs nobody who ${deed} before what follows the address has come`, () =>
      kind.holds({ input: `${deed} meanwhile`, element: 'kys-org-chart', form: 'module' }, async () => {
        let release;
        const held = new Promise((resolve) => (release = resolve));
        const visitor = await openPage(running, '<kys-org-chart></kys-org-chart><p style="height:3000px"></p>', {
          at: '/page.html#kys=media',
          head: '<style>kys-org-chart { --kys-org-chart-height: none; margin-top: 400px }</style>',
          answer: (request) =>
            request.url().includes('kys.chart-tools.js') ? held.then(() => request.continue()) : undefined,
        });
        await visitor.page.$eval('kys-org-chart', (chart) => {
          chart.layout = 'outline';
          chart.deepLink = true;
        });
        await act(visitor);
        const before = await visitor.page.evaluate(() => scrollY);
        release();
        await visitor.settled();
        const isMoved = (await visitor.page.evaluate(() => scrollY)) !== before;
        assert.deepEqual([await visitor.chosen(), await visitor.address(), isMoved], then);
        assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
        await visitor.close();
      }));
  }

  it('keeps two charts and two lists apart', () =>
    kind.holds({ input: 'two of each', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(
        running,
        `<kys-org-chart id="one" deep-link></kys-org-chart><kys-org-chart id="two" deep-link="staff"></kys-org-chart>
         <kys-group-list filterable url-state></kys-group-list><kys-group-list filterable url-state="news"></kys-group-list>`,
        { at: '/page.html?news-class=special#kys=media&staff=legal' },
      );
      assert.equal(await visitor.chosen(), 'Media Group,Legal Affairs Group');
      await visitor.click('[role=treeitem]', 'Finance Group');
      await visitor.click('[part=filters]');
      await visitor.click('[part=filter]', 'External');
      assert.equal(await visitor.address(), '?news-class=special&kys-class=external#staff=legal&kys=finance');
      await visitor.close();
    }));

  it('undoes nothing that is in no address when the host goes elsewhere in its page', () =>
    kind.holds({ input: 'two lists and an anchor', element: 'kys-group-list', form: 'module' }, async () => {
      const visitor = await openPage(
        running,
        `<a href="#elsewhere">Elsewhere</a><kys-group-list id="one" filterable url-state></kys-group-list>
         <kys-group-list id="two" searchable url-state="news"></kys-group-list>`,
      );
      await visitor.page.$eval('#two', (list) => (list.query = 'legal'));
      await visitor.click('[part=filters]');
      await visitor.click('[part=filter]', 'External');
      await visitor.click('a', 'Elsewhere');
      assert.equal(await visitor.page.$eval('#two', ({ query }) => query), 'legal');
      assert.equal(await visitor.address(), '?kys-class=external#elsewhere');
      await visitor.close();
    }));

  for (const [where, frame] of [
    ['about:srcdoc', (markup) => `<iframe srcdoc='${markup}'></iframe>`],
    ['a sandbox', (markup) => `<iframe sandbox="allow-scripts" srcdoc='${markup}'></iframe>`],
    [
      'blob:',
      (markup) =>
        `<iframe></iframe><script>document.querySelector('iframe').src = URL.createObjectURL(new Blob(['${markup.replaceAll('/script', '\\/script')}'], { type: 'text/html' }))</script>`,
    ],
  ]) {
    it(`works without one of its own, as in ${where}`, () =>
      kind.holds({ input: where, element: 'kys-org-chart', form: 'frame' }, async () => {
        const markup = `<html lang="en"><script src="${running.server.origin}/dist/kys.classic.js"></script>${CHART}${LIST}`;
        const visitor = await openPage(running, '');
        // Of what is intercepted, no browser knows that it came from this machine, of which a sandbox may ask nothing then.
        await visitor.page.goto(`${running.server.origin}/dist/data/v1/zh/groups/media.html`);
        const body = frame(markup).replace('<iframe', '<iframe width="1000" height="2500"');
        await visitor.page.setContent(body, { waitUntil: 'load' });
        const isDrawn = () => !!document.querySelector('kys-org-chart')?.shadowRoot?.querySelector('.node');
        let inside;
        // A sandbox has a process of its own, and becomes another frame when that is there.
        do inside = visitor.page.frames()[1];
        while (!(await inside?.evaluate(isDrawn).catch(() => false)));
        await visitor.settled();
        const results = await inside.evaluate(async () => {
          const root = document.querySelector('kys-org-chart').shadowRoot;
          const box = [...root.querySelectorAll('.node')].find(({ textContent }) => textContent.includes('Finance'));
          box.click();
          const list = document.querySelector('kys-group-list');
          const filter = () => list.shadowRoot.querySelector('[part=filter]');
          list.shadowRoot.querySelector('[part=filters]').click();
          while (!filter()) await list.updateComplete.then(() => new Promise(requestAnimationFrame));
          filter().click();
          await document.querySelector('kys-org-chart').updateComplete;
          await list.updateComplete;
          return [box.getAttribute('aria-selected'), filter().ariaPressed];
        });
        await visitor.settled();
        assert.deepEqual([results, visitor.errors], [['true', 'true'], []]);
        await visitor.close();
      }));
  }

  it('may be changed no more, as Safari has it after a hundred times', () =>
    kind.holds({ input: 'replaceState that throws', element: 'kys-org-chart', form: 'module' }, async () => {
      const visitor = await openPage(running, CHART, {
        head: '<script>history.replaceState = () => { throw new DOMException("too often", "SecurityError"); };</script>',
      });
      await visitor.click('[role=treeitem]', 'Finance Group');
      assert.deepEqual([await visitor.chosen(), await visitor.address(), visitor.errors], ['Finance Group', '', []]);
      await visitor.close();
    }));
});
