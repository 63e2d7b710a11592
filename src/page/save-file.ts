/** How long the file stays for a browser that asks the visitor first, ms. */
const KEPT = 60_000;

/**
 * Saves a file to where the browser puts what is downloaded. Browsers inside of other programs, such as WeChat's, may
 * save nothing, and don't tell.
 *
 * @param name without characters that a file system refuses; see `fileName`
 */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/**
 * A name as the beginning of a file name: its letters and digits in lower case, all else a hyphen.
 *
 * @param fallback where a name has neither
 */
export function fileName(name: string, fallback: string): string {
  const slug = (text: string): string => {
    const plain = text.normalize('NFC').toLowerCase();
    const letters = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-|-$/g, '');
    // By characters; old libraries replace Array.from.
    return [...letters].slice(0, 60).join('');
  };
  return slug(name) || slug(fallback);
}
