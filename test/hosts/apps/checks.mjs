import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './installed-app.mjs';
import { checkRendered } from './rendered-element.mjs';

/** What each page has to pass, in the order of the table's columns. Each throws an error that says what is wrong. */
export const checks = {
  /** Every element shows its own words, in the language of its place. */
  async shown({ page }) {
    await page.waitForFunction(shown, { timeout: 20_000 }).catch(async () => {
      throw new Error(`not all is shown: ${JSON.stringify(await page.evaluate(shownTexts))}`);
    });
  },

  /** The HTML has the elements with their attributes, before any script runs. */
  async prerendered({ html, form }) {
    if (!form.prerendered) return 'not asked';
    for (const tag of ['kys-contact', 'kys-group-card', 'kys-group-list', 'kys-org-chart']) {
      const [markup] = html.match(new RegExp(`<${tag}\\b[^>]*>`)) ?? [];
      if (!markup) throw new Error(`no <${tag}> in the HTML of the server`);
      if (/contact|card/.test(tag) && !markup.includes('group="media"'))
        throw new Error(`${markup} has lost its group`);
    }
  },

  /** What the server alone has rendered is taken over as it is. */
  async rendered({ page, html, form }) {
    if (!form.rendered) return 'not asked';
    await checkRendered(page, html);
  },

  /** An attribute and properties arrive: a number, a truth value, a text, an object. */
  async properties({ page }) {
    const got = await page.evaluate(readProperties);
    const expected = {
      levels: '2 2',
      source: true,
      selectable: true,
      groups: 'media event',
      compact: 'compact',
      tree: '示例社区',
    };
    if (JSON.stringify(got) !== JSON.stringify(expected)) throw new Error(`properties are ${JSON.stringify(got)}`);
  },

  /** A press of the name's button reaches the application, which writes what was chosen and hands it to the list. */
  async event({ page }) {
    await page.locator('#card >>> button[part~=name], #card >>> [part~=name] button').click();
    await page.waitForFunction(() => document.querySelector('#chosen').textContent === 'media', { timeout: 5_000 });
    await page.waitForFunction(() => document.querySelector('#list').selected === 'media', { timeout: 5_000 });
  },

  /** A new object for a property is drawn. */
  async update({ page }) {
    await page.locator('#card [slot=actions]').click();
    await page.waitForFunction(() => document.querySelector('#chart').shadowRoot.textContent.includes('新社区'), {
      timeout: 5_000,
    });
  },

  /** No error, no warning, no request to another site, nothing missing. */
  async quiet({ complaints }) {
    if (complaints.length) throw new Error(`complaints:\n  ${complaints.join('\n  ')}`);
  },

  /** The framework's own checker finds no fault in the application, and each one in the file of faults. */
  async types({ app, folder }) {
    if (!app.refused) return 'not asked';
    await run(folder, 'npm', ['run', 'types']);
    const faults = await run(folder, 'npm', ['run', '--silent', 'types:refused']).then(
      () => '',
      ({ message }) => message,
    );
    const found = new Set(
      faults
        .split('\n')
        .flatMap((line) => (/Refused|refused/.test(line) ? (/[(: ](\d+)[,:]\d+/.exec(line)?.[1] ?? []) : [])),
    );
    const source = await readFile(join(folder, app.refused), 'utf8');
    const expected = source.split('\n').flatMap((line, at) => (line.includes('<kys-') ? `${at + 1}` : []));
    const missed = expected.filter((line) => !found.has(line));
    if (missed.length || found.size !== expected.length)
      throw new Error(`of the faults in lines ${expected}, these are found: ${[...found]}\n${faults}`);
  },
};

// These run in the page.

function shown() {
  const words = { contact: 'kmedia@kaiyuanshe.org', card: '媒体组', list: '媒体组', chart: 'Ada' };
  const textOf = (element) =>
    [
      element.shadowRoot?.textContent ?? '',
      ...[...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((inner) =>
        inner.shadowRoot ? textOf(inner) : [],
      ),
    ].join('');
  return Object.entries(words).every(([id, word]) => {
    const element = document.getElementById(id);
    return element?.matches(':defined') && element.offsetHeight > 0 && textOf(element).includes(word);
  });
}

function shownTexts() {
  return ['contact', 'card', 'list', 'chart'].map(
    (id) => document.getElementById(id)?.shadowRoot?.textContent.slice(0, 80) ?? null,
  );
}

function readProperties() {
  const at = (id) => document.getElementById(id);
  return {
    levels: `${at('card').headingLevel} ${at('list').headingLevel}`,
    source: at('contact').showSource,
    selectable: at('card').selectable,
    groups: at('list').groups,
    compact: at('list').variant,
    tree: at('chart').tree?.name,
  };
}
