/* global document */

/**
 * What a page would hold if somebody wrote the cards' markup and styles into it by hand.
 *
 * @param {import('puppeteer-core').Page} page that shows one card of each kind, rendered
 * @returns {Promise<{ markup: string[], css: string }>} for each card its markup, with `{n}` where an id needs a
 *   number, and the styles once for all
 */
export function readPlainCards(page) {
  return page.evaluate(() => {
    const cards = Array.from(document.querySelectorAll('kys-group-card'));
    return { markup: cards.map(plainMarkup), css: plainStyles(cards[0].shadowRoot) };

    function plainMarkup({ shadowRoot }) {
      const copy = document.createElement('div');
      copy.append(...Array.from(shadowRoot.childNodes, (node) => node.cloneNode(true)));
      const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
      for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.remove();
      // Nothing is slotted, so nobody would write them.
      for (const slot of copy.querySelectorAll('slot')) slot.remove();
      for (const element of copy.querySelectorAll('[id]')) element.id += '-{n}';
      for (const element of copy.querySelectorAll('[aria-labelledby]')) {
        element.setAttribute('aria-labelledby', `${element.getAttribute('aria-labelledby')}-{n}`);
      }
      return `<div class="kys-host">${copy.innerHTML.replace(/\s+/g, ' ')}</div>`;
    }

    /** Unscoped but for the host, since the page holds nothing else: as fast as plain styles get. */
    function plainStyles(root) {
      const rules = root.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText));
      return rules
        .join('\n')
        .replace(/:host\(([^)]*)\)/g, '.kys-host$1')
        .replace(/:host/g, '.kys-host');
    }
  });
}
