/** @returns {number} all elements of the page's body, shadow trees included */
export function countElements() {
  return trees().reduce((sum, tree) => sum + tree.querySelectorAll('*').length, 0);
}

/** @returns {string} all text of the page's body, seen or not, shadow trees included */
export function readText() {
  return trees()
    .map((tree) => tree.textContent)
    .join('\n');
}

function trees() {
  const found = [document.body];
  for (const tree of found) {
    for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
  }
  return found;
}
