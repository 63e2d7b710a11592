/** @returns {Promise<boolean>} whether the text is on the clipboard now; a page without https or leave has none */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
