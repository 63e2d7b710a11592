/** What was found is said once a person rests, ms. */
const REST = 700;

interface Telling {
  readonly sentence: string;
  timer?: ReturnType<typeof setTimeout>;
}

/** By the root of each list. */
const told = new WeakMap<ParentNode, Telling>();

/**
 * Has a screen reader say what a list has found: each sentence that is another one, after a while in which no other has
 * come.
 *
 * @param isHeard whether that is what a person has done; else it is but remembered
 */
export function tellLater(root: ParentNode, sentence: string, isHeard: boolean): void {
  const before = told.get(root);
  if (before?.sentence === sentence) return;
  clearTimeout(before?.timer);
  const telling: Telling = { sentence };
  told.set(root, telling);
  if (!isHeard) return;
  telling.timer = setTimeout(() => {
    const region = root.querySelector('.heard');
    if (region) region.textContent = sentence;
  }, REST);
}
