import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tagsFor } from '../../scripts/build/integrity.mjs';
import { BASE, openSite, STRICT, TAGS } from './strict-site.mjs';
import { EVERY_ELEMENT, useEverything, withSrc } from './use-everything.mjs';

const REPORTING = { 'reporting-endpoints': 'policy="/report"' };
const pageOf = (scripts, elements = EVERY_ELEMENT) =>
  `<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${scripts}${elements}</html>`;
const withNonce = (tags) => tags.replaceAll(/<(script|link)/g, '<$1 nonce="abc123"');

const tags = tagsFor('dist', BASE);
/** The tags with integrity, as the build hands them out, and the hash that they need in a policy. */
const tagsOf = (file) => tags.split('\n\n\n').find((form) => form.includes(`src="${BASE}${file}"`));
const WITH_INTEGRITY = { module: 'kys.js', classic: 'kys.classic.js', loader: 'kys.loader.js' };

/** What the page's own policy says, and what to paste into it. */
const SITES = {
  'the strict policy': (form) => ({ policy: STRICT, scripts: TAGS[form] }),
  'a nonce': (form) => ({
    policy: STRICT.replace("script-src 'self'", "script-src 'nonce-abc123'"),
    scripts: withNonce(TAGS[form]),
  }),
  'its names of policies for Trusted Types': (form) => ({
    policy: `${STRICT}; trusted-types lit-html kys-structured-data`,
    scripts: TAGS[form],
  }),
  "connect-src 'self', with an element that asks for records": (form) => ({
    policy: `${STRICT}; connect-src 'self'`,
    scripts: TAGS[form],
    elements: EVERY_ELEMENT + withSrc(`${BASE}data/kys.json`),
    shows: `document.querySelector('#from-src').records !== document.querySelector('kys-timeline').records`,
  }),
  "a nonce and 'strict-dynamic'": (form) => ({
    policy: STRICT.replace("script-src 'self'", "script-src 'nonce-abc123' 'strict-dynamic'"),
    scripts: withNonce(TAGS[form]),
  }),
  'integrity by a hash of the import map': (form) => {
    const text = tagsOf(WITH_INTEGRITY[form]);
    const [, hash] = /'(sha256-[^']+)'/.exec(text);
    return {
      policy: STRICT.replace("script-src 'self'", `script-src 'self' '${hash}'`),
      scripts: text.slice(text.indexOf('<')),
    };
  },
  "integrity, a nonce, 'strict-dynamic', and no script without integrity": (form) => {
    const text = tagsOf(WITH_INTEGRITY[form]);
    return {
      policy: STRICT.replace("script-src 'self'", "script-src 'nonce-abc123' 'strict-dynamic'"),
      scripts: withNonce(text.slice(text.indexOf('<'))),
      headers: { 'integrity-policy': 'blocked-destinations=(script), endpoints=(policy)' },
    };
  },
};

describe('under a policy', () => {
  let site;

  before(async () => {
    site = await openSite();
  });

  after(() => site?.close());

  const visit = (form, siteOf) => {
    const { policy, scripts, headers, elements } = siteOf(form);
    return site.open(pageOf(scripts, elements), {
      headers: {
        ...REPORTING,
        ...headers,
        'content-security-policy': `${policy}; report-uri /report; report-to policy`,
      },
    });
  };

  for (const [name, siteOf] of Object.entries(SITES)) {
    for (const form of Object.keys(TAGS)) {
      it(`all that a visitor can do works as ${form}, with ${name}, and nothing is reported`, async () => {
        const { page, violations, errors, warnings, reports, elsewhere, close } = await visit(form, siteOf);
        const came = await useEverything(page);
        if (siteOf(form).shows) await page.waitForFunction(siteOf(form).shows);
        // The list and the timeline are about the same, which the page is told once.
        assert.deepEqual(came.described, ['KAIYUANSHE', 'Media Group']);
        assert.match(came.card, /Media Group/);
        assert.match(came.svg, /^<svg /);
        assert.ok(came.png > 1000, `${came.png} bytes`);
        assert.equal(came.saved, true);
        assert.match(came.copied, /^Copied kmedia@|^The address is selected/);
        assert.equal(came.answer, 'finance@kaiyuanshe.org');
        assert.ok(came.chosen);
        assert.deepEqual(
          { violations: await violations(), errors, warnings, reports, elsewhere },
          { violations: [], errors: [], warnings: [], reports: [], elsewhere: [] },
        );
        await close();
      });
    }
  }

  for (const form of Object.keys(TAGS)) {
    it(`structured data that the page has not named among its policies is left out as ${form}, with one warning, and all else works`, async () => {
      const elements =
        '<kys-group-card group="media" structured-data></kys-group-card><kys-timeline structured-data></kys-timeline>';
      const { page, violations, errors, warnings, settled, close } = await site.open(pageOf(TAGS[form], elements), {
        headers: { 'content-security-policy': `${STRICT}; trusted-types lit-html` },
      });
      await page.waitForFunction(
        `document.querySelector('kys-group-card').shadowRoot?.textContent.includes('Media Group')`,
      );
      await page.evaluate(`document.querySelector('kys-group-card').group = 'legal'`);
      await page.waitForFunction(`document.querySelector('kys-group-card').shadowRoot?.textContent.includes('Legal')`);
      await settled();
      assert.equal(warnings.length, 1, warnings.join());
      assert.match(warnings[0], /^structured-data: .*trusted-types.*kys-structured-data/);
      // The browser's own word on it.
      assert.ok(
        errors.every((error) => error.includes('kys-structured-data')),
        errors.join(),
      );
      assert.deepEqual(await violations(), ['trusted-types trusted-types-policy kys-structured-data']);
      assert.equal(await page.evaluate(`document.querySelectorAll('script[type="application/ld+json"]').length`), 0);
      await close();
    });
  }

  it('two copies of the library have one policy for structured data, and tell the page once what both know', async () => {
    const count = `globalThis.made = [];
      const { createPolicy } = TrustedTypePolicyFactory.prototype;
      TrustedTypePolicyFactory.prototype.createPolicy = function (name, rules) {
        made.push(name);
        return createPolicy.call(this, name, rules);
      };`;
    // From two folders, as `%73` is an `s`.
    const copies = ['standalone/kys-group-list.js', '%73tandalone/kys-timeline.js']
      .map((file) => `<script type="module" src="${BASE}${file}"></script>`)
      .join('');
    const elements = '<kys-group-list structured-data></kys-group-list><kys-timeline structured-data></kys-timeline>';
    const { page, requests, violations, errors, warnings, close } = await site.open(
      pageOf(`<script src="/count.js"></script>${copies}`, elements),
      {
        headers: { 'content-security-policy': STRICT },
        files: { '/count.js': count },
      },
    );
    const described = () => page.evaluate(`document.querySelectorAll('script[type="application/ld+json"]').length`);
    assert.equal(requests.filter((path) => path.includes('structured-data')).length, 2);
    assert.equal(await described(), 1);
    assert.deepEqual(await page.evaluate('made'), ['lit-html', 'lit-html', 'kys-structured-data']);
    await page.evaluate(`document.querySelector('kys-timeline').remove()`);
    assert.equal(await described(), 1, 'the list still says it');
    await page.evaluate(`document.querySelector('kys-group-list').remove()`);
    assert.equal(await described(), 0);
    assert.deepEqual(
      { violations: await violations(), errors, warnings },
      { violations: [], errors: [], warnings: [] },
    );
    await close();
  });

  it('a script that the policy forbids is told of: the tests above would hear it', async () => {
    const { violations, reports, close } = await site.open(pageOf('<script>1</script>'), {
      headers: { 'content-security-policy': `${STRICT}; report-uri /report` },
    });
    assert.match((await violations()).join(), /script-src-elem inline/);
    assert.equal(reports.length, 1);
    await close();
  });

  it('a script without integrity does not run where the policy demands it: the tests above would fail', async () => {
    const { page, close } = await site.open(pageOf(TAGS.module), {
      headers: { 'integrity-policy': 'blocked-destinations=(script)' },
    });
    assert.equal(await page.evaluate(`Boolean(customElements.get('kys-group-card'))`), false);
    await close();
  });
});
