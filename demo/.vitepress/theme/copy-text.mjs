/**
 * Copies the text of an element on the page. Where the clipboard is refused, as on a page without https, it stays
 * selected, to be copied by hand.
 *
 * @param {HTMLElement} element
 * @returns {Promise<'copied' | 'selected'>}
 */
export async function copyTextOf(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    const selection = getSelection();
    selection.removeAllRanges();
    const range = document.createRange();
    range.selectNodeContents(element);
    selection.addRange(range);
    return 'selected';
  }
}
