/** Runs in a page from its beginning: keeps what each frame shows in the shadow roots, and what the console is warned of. */
window.shownTexts = [];
window.warned = [];

const { warn } = console;
console.warn = (...words) => {
  window.warned.push(words.join(' '));
  warn(...words);
};

const textOf = (root) =>
  [...root.childNodes]
    .map((node) =>
      node.nodeType === Node.TEXT_NODE ? node.data : node.localName === 'style' ? '' : textOf(node.shadowRoot ?? node),
    )
    .join('');

const look = () => {
  requestAnimationFrame(look);
  for (const { shadowRoot } of document.querySelectorAll('*'))
    if (shadowRoot) window.shownTexts.push(textOf(shadowRoot));
};
requestAnimationFrame(look);
