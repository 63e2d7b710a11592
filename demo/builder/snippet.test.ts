import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '@vue/compiler-dom';
import { transformSync } from 'esbuild';
import { parse as parseHtml } from 'parse5';
import { parse as parseSvelte } from 'svelte/compiler';
import { builtCatalog, builtHashes } from './built-catalog.js';
import type { Part, Site } from './draft.js';
import { needsCors } from './draft.js';
import { formsOf, HOSTS, type Form } from './hosts.js';
import { snippetOf } from './snippet.js';
import { firstState, readState, withElement, type State } from './state.js';

const catalog = builtCatalog();
const site: Site = {
  address: 'https://elements.example.org/kys/',
  version: '1.2.3',
  major: '1',
  hashes: builtHashes(),
  texts: {
    'en/groups/events.html': '<!DOCTYPE html>\n<html><body>\n<article lang="en">Events</article>\n</body></html>',
    'en/groups/events.md': '# Events\n',
  },
};
const stateOf = (query: string): State => {
  const { state, notes } = readState(query, catalog, 'en');
  assert.deepEqual(notes, []);
  return state;
};
const partsOf = (query: string): readonly Part[] => snippetOf(stateOf(query), site, catalog, 'en');
const codesOf = (query: string): string[] => partsOf(query).map(({ code }) => code);

/** Throws where the language of a part doesn't take it. */
function parsePart({ place, code }: Part): void {
  if (place.en.endsWith('app/layout.tsx')) transformSync(`export default <>${code}</>`, { loader: 'tsx' });
  else if (place.en.endsWith('.tsx')) transformSync(code, { loader: 'tsx' });
  else if (place.en.endsWith('.js') || /in Node$/.test(place.en)) transformSync(code, { loader: 'js' });
  else if (place.en.startsWith('Options in')) transformSync(`export default {\n${code}\n}`, { loader: 'js' });
  else if (place.en.endsWith('MDX of a page')) transformSync(`export default ${code}`, { loader: 'jsx' });
  else if (place.en.endsWith('.vue')) {
    const [, script = ''] = /<script[^>]*>([\s\S]*?)<\/script>/.exec(code) ?? [];
    transformSync(script, { loader: 'ts' });
    const template = /<template>([\s\S]*)<\/template>/.exec(code)![1]!;
    compile(template, { isCustomElement: (tag) => tag.startsWith('kys-'), onError: (error) => assert.fail(error) });
  } else if (place.en.endsWith('.svelte')) parseSvelte(code, { modern: true });
  else if (code.startsWith('https://')) new URL(code);
  else if (!/^(\{\{<|#|!\[)/.test(code)) {
    const errors: string[] = [];
    parseHtml(`<!doctype html><body>${code}</body>`, { onParseError: ({ code: error }) => errors.push(error) });
    // A shortcode has its quotes within quotes; Hugo reads it before it is HTML.
    if (!code.includes('{{ .Get 0 }}')) assert.deepEqual(errors, []);
  }
}

describe('a snippet', () => {
  for (const { id: host } of HOSTS)
    for (const form of formsOf(host) as readonly Form[])
      it(`can be read where it is pasted, for each element, with hashes and without: ${host}, ${form}`, () => {
        for (const { tag, controls } of catalog.elements)
          for (const integrity of [false, true]) {
            const first = withElement(firstState(catalog, 'en'), catalog, tag);
            const texts = controls.filter(({ kind }) => kind === 'text').map(({ name }) => [name, `"{{x}}" & {y} <z>`]);
            const switches = controls.filter(({ kind }) => kind === 'switch').map(({ name }) => [name, '']);
            const attributes = { ...first.attributes, ...(Object.fromEntries([...texts, ...switches]) as object) };
            const parts = snippetOf({ ...first, host, form, integrity, attributes }, site, catalog, 'en');
            assert.ok(parts.length);
            for (const part of parts) parsePart(part);
            const whole = parts.map(({ code }) => code).join('\n');
            if (form !== 'static') assert.ok(whole.includes(tag), whole);
            assert.doesNotMatch(whole, /undefined|\[object/);
          }
      });

  it('names the site’s own address, where fixes come by themselves', () => {
    assert.deepEqual(codesOf('element=kys-contact&group=events'), [
      '<script type="module" src="https://elements.example.org/kys/1/kys.js"></script>\n' +
        '<kys-contact group="events" lang="en"></kys-contact>',
    ]);
  });

  it('names one version where files are checked, since a hash is of one', () => {
    const [code] = codesOf('element=kys-contact&group=events&integrity');
    const src = 'src="https://elements.example.org/kys/1.2.3/kys.js"';
    assert.match(code!, /^<script type="importmap">/);
    assert.ok(code!.includes(`<script type="module" ${src} integrity="${builtHashes()['./kys.js']}" crossorigin>`));
  });

  it('names the folder on a server of one’s own', () => {
    assert.deepEqual(codesOf('group=events&form=classic&folder=/kys/0.1.0'), [
      '<script src="/kys/0.1.0/kys.classic.js"></script>\n<kys-group-card group="events" lang="en"></kys-group-card>',
    ]);
  });

  it('leaves the language to the page where that is chosen', () => {
    assert.match(codesOf('group=events&lang=page')[0]!, /<kys-group-card group="events"><\/kys-group-card>$/);
    assert.match(codesOf('group=events&lang=zh-TW')[0]!, / lang="zh-TW"><\/kys-group-card>$/);
  });

  it('has a frame say a language whatever is chosen, since it can’t know that of its page', () => {
    assert.match(codesOf('group=events&lang=page&host=frame')[0]!, /&amp;lang=en"/);
  });

  it('gives a frame only what it takes', () => {
    const [code] = codesOf('element=kys-group-list&searchable&url-state&structured-data&host=frame&theme=dark');
    assert.match(code!, /embed\.html\?element=kys-group-list&amp;theme=dark&amp;searchable&amp;lang=en"|searchable/);
    assert.doesNotMatch(code!, /url-state|structured-data/);
    assert.match(code!, /color-scheme: dark/);
  });

  it('gives Notion an address, and Discourse the attributes that it keeps', () => {
    const address = 'https://elements.example.org/kys/1/embed.html?element=kys-group-card&group=events&lang=en';
    assert.deepEqual(codesOf('group=events&host=notion'), [address]);
    assert.deepEqual(codesOf('group=events&host=discourse'), [
      `<iframe src="${address.replaceAll('&', '&amp;')}" width="100%" height="340" frameborder="0"></iframe>`,
    ]);
  });

  it('has Hugo take the group from the text', () => {
    assert.deepEqual(codesOf('element=kys-contact&group=events&host=hugo&variant=button'), [
      '<script type="module" src="https://elements.example.org/kys/1/kys.js"></script>\n' +
        '<kys-contact group="{{ .Get 0 }}" variant="button" lang="en"></kys-contact>',
      '{{< kys-contact events >}}',
    ]);
  });

  it('imports the element and its types from the package', () => {
    assert.deepEqual(codesOf('group=events&host=nextjs'), [
      "'use client';\nimport '@kaiyuanshe/elements/kys-group-card.js';\n" +
        "import type {} from '@kaiyuanshe/elements/react';\n\n" +
        'export const KysGroupCard = () => <kys-group-card group="events" lang="en"></kys-group-card>;',
    ]);
  });

  it('is the published text where no script runs', () => {
    assert.deepEqual(codesOf('group=events&host=no-script'), ['<article lang="en">Events</article>']);
    assert.deepEqual(codesOf('group=events&host=feishu'), ['# Events']);
    assert.match(
      codesOf('element=kys-org-chart&host=feishu')[0]!,
      /^!\[.+\]\(https:\/\/.+\/data\/v1\/en\/chart\.svg\)$/,
    );
  });

  it('needs CORS headers only for scripts of another origin', () => {
    const asked = [
      '',
      'folder=/kys/',
      'folder=https://files.example.org/',
      'host=frame',
      'host=react',
      'host=no-script',
    ];
    assert.deepEqual(
      asked.map((query) => needsCors(stateOf(query), site)),
      [true, false, true, false, false, false],
    );
  });
});
