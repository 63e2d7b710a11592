import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examples } from '../../dist/generated/examples.js';
import { testLinkedPages, withScript } from './linked-page.mjs';

/** Two lists stand on one page, and what an example leaves closed or unasked. */
const CONTENT = [
  ...Object.values(examples)
    // It has the others in it.
    .filter(({ markup }) => !markup.includes('kys-committee'))
    .map(({ markup }) => markup),
  '<kys-group-list searchable variant="compact" groups="media,legal"></kys-group-list>',
  '<kys-contact></kys-contact>',
  '<kys-contact group="legal" variant="inline"></kys-contact>',
];

const LANDMARKS = ['region', 'search', 'navigation', 'form', 'complementary', 'contentinfo', 'banner'];
const CONTROLS = ['link', 'button', 'searchbox', 'textbox', 'combobox'];

/** Runs on a node of the page: what of it is seen, and where it leads. */
function seen() {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  // The options of a choice are its values.
  return {
    text: plain(this.localName === 'select' ? '' : (this.innerText ?? '')),
    href: this.getAttribute('href') ?? '',
    part: this.part?.value ?? '',
  };
}

describe('what assistive technology is told of a page', () => {
  const running = testLinkedPages();

  /** All that the browser tells of it, each `{ role, name, backendDOMNodeId }`. */
  async function nodesIn(client) {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, backendDOMNodeId }) => ({ role: role?.value, name: name?.value ?? '', backendDOMNodeId }));
  }

  async function seenOf(client, { backendDOMNodeId }) {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: seen.toString(),
      returnByValue: true,
    });
    return result.value;
  }

  for (const lang of ['zh-CN', 'en']) {
    async function open() {
      const page = await running.open(withScript('module', `<main lang="${lang}">${CONTENT.join('')}</main>`));
      const client = await page.createCDPSession();
      return { page, client, nodes: await nodesIn(client) };
    }

    it(`names each mail link by the plain mailbox, or by what it does, in ${lang}`, async () => {
      const { page, client, nodes } = await open();
      let links = 0;
      for (const node of nodes.filter(({ role }) => role === 'link')) {
        const { href, part, text } = await seenOf(client, node);
        if (!href.startsWith('mailto:')) continue;
        const mailbox = decodeURIComponent(href.slice('mailto:'.length).split('?')[0]);
        assert.equal(node.name, part === 'mail' ? text : mailbox);
        links += 1;
      }
      assert.ok(links > 40, `${links} links`);
      await page.close();
    });

    it(`has what is written on a control in its name, in ${lang}`, async () => {
      const { page, client, nodes } = await open();
      const controls = nodes.filter(({ role }) => CONTROLS.includes(role));
      assert.ok(controls.length > 80, `${controls.length} controls`);
      for (const control of controls) {
        const { text } = await seenOf(client, control);
        assert.ok(control.name, `a ${control.role} without a name: ${text}`);
        // A sign beside a word is no part of it.
        const words = text.replace(/[^\p{L}\p{N}@.]+/gu, ' ').trim();
        const name = control.name.replace(/[^\p{L}\p{N}@.]+/gu, ' ').trim();
        assert.ok(name.includes(words), `“${control.name}” has “${text}” written on it`);
      }
      await page.close();
    });

    it(`tells landmarks, trees and tables apart by their names, in ${lang}`, async () => {
      const { page, nodes } = await open();
      for (const role of [...LANDMARKS, 'tree', 'table']) {
        const names = nodes.filter((node) => node.role === role).map(({ name }) => name);
        assert.ok(!names.includes(''), `a ${role} without a name`);
        assert.deepEqual(names, [...new Set(names)], `two of ${role} with one name`);
      }
      await page.close();
    });
  }
});
