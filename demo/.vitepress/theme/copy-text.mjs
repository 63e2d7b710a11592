/** @returns {Promise<boolean>} whether the text is on the clipboard now; a page without https or leave has none */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies the text of an element on the page. Where the clipboard is refused, it stays selected, to be copied by hand.
 *
 * @param {HTMLElement} element
 * @returns {Promise<'copied' | 'selected'>}
 */
export async function copyTextOf(element) {
  if (await copyText(element.textContent)) return 'copied';
  const selection = getSelection();
  selection.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection.addRange(range);
  return 'selected';
}
