import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tagsFor } from '../../src/entry/compile/integrity.mjs';
import { BASE, openSite, STRICT, TAGS } from './strict-site.mjs';
import { EVERY_ELEMENT, useEverything } from './use-everything.mjs';

const REPORTING = { 'reporting-endpoints': 'policy="/report"' };
const pageOf = (scripts, elements = EVERY_ELEMENT) => `<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${scripts}${elements}</html>`;
const withNonce = (tags) => tags.replaceAll(/<(script|link)/g, '<$1 nonce="abc123"');

const tags = tagsFor('dist', BASE);
/** The tags with integrity, as the build hands them out, and the hash that they need in a policy. */
const tagsOf = (file) => tags.split('\n\n\n').find((form) => form.includes(`src="${BASE}${file}"`));
const WITH_INTEGRITY = { module: 'kys.js', classic: 'kys.classic.js', loader: 'kys.loader.js' };

/** What the page's own policy says, and what to paste into it. */
const SITES = {
  'the strict policy': (form) => ({ policy: STRICT, scripts: TAGS[form] }),
  'a nonce': (form) => ({ policy: STRICT.replace("script-src 'self'", "script-src 'nonce-abc123'"), scripts: withNonce(TAGS[form]) }),
  "a nonce and 'strict-dynamic'": (form) => ({
    policy: STRICT.replace("script-src 'self'", "script-src 'nonce-abc123' 'strict-dynamic'"),
    scripts: withNonce(TAGS[form]),
  }),
  'integrity by a hash of the import map': (form) => {
    const text = tagsOf(WITH_INTEGRITY[form]);
    const [, hash] = /'(sha256-[^']+)'/.exec(text);
    return { policy: STRICT.replace("script-src 'self'", `script-src 'self' '${hash}'`), scripts: text.slice(text.indexOf('<')) };
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
    const { policy, scripts, headers } = siteOf(form);
    return site.open(pageOf(scripts), {
      headers: { ...REPORTING, ...headers, 'content-security-policy': `${policy}; report-uri /report; report-to policy` },
    });
  };

  for (const [name, siteOf] of Object.entries(SITES)) {
    for (const form of Object.keys(TAGS)) {
      it(`all that a visitor can do works as ${form}, with ${name}, and nothing is reported`, async () => {
        const { page, violations, errors, warnings, reports, elsewhere, close } = await visit(form, siteOf);
        const came = await useEverything(page);
        assert.match(came.card, /Media Group/);
        assert.match(came.svg, /^<svg /);
        assert.ok(came.png > 1000, `${came.png} bytes`);
        assert.equal(came.saved, true);
        assert.match(came.copied, /^Address copied\.|^The address is selected/);
        assert.equal(came.answer, 'finance@kaiyuanshe.org');
        assert.ok(came.chosen);
        assert.deepEqual({ violations: await violations(), errors, warnings, reports, elsewhere }, { violations: [], errors: [], warnings: [], reports: [], elsewhere: [] });
        await close();
      });
    }
  }

  it('a script that the policy forbids is told of: the tests above would hear it', async () => {
    const { violations, reports, close } = await site.open(pageOf('<script>1</script>'), {
      headers: { 'content-security-policy': `${STRICT}; report-uri /report` },
    });
    assert.match((await violations()).join(), /script-src-elem inline/);
    assert.equal(reports.length, 1);
    await close();
  });

  it('a script without integrity does not run where the policy demands it: the tests above would fail', async () => {
    const { page, close } = await site.open(pageOf(TAGS.module), { headers: { 'integrity-policy': 'blocked-destinations=(script)' } });
    assert.equal(await page.evaluate(`Boolean(customElements.get('kys-group-card'))`), false);
    await close();
  });
});
