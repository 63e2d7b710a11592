import type { LitElement } from 'lit';

const NAME = 'kys-hit';

/** Marks the letters by which boxes answer a search, and leaves the boxes as they are. */
export class HitMarks {
  readonly #host: LitElement;
  #ranges: readonly Range[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  update(query: string): void {
    const registry = (CSS as Partial<typeof CSS>).highlights;
    // Not yet in all engines: without it, the boxes alone are marked.
    if (!registry) return;
    const wanted = query.trim().toLowerCase();
    if (!wanted && !this.#ranges.length) return;
    // All charts of a page share it.
    const marks = registry.get(NAME) ?? new Highlight();
    registry.set(NAME, marks);
    for (const range of this.#ranges) marks.delete(range);
    this.#ranges = wanted ? this.#find(wanted) : [];
    for (const range of this.#ranges) marks.add(range);
  }

  #find(wanted: string): readonly Range[] {
    return [...this.#host.renderRoot.querySelectorAll('.hit > span')].flatMap((line) => {
      const text = line.firstChild;
      const at = (line.textContent ?? '').toLowerCase().indexOf(wanted);
      if (!text || at < 0 || at + wanted.length > (text.nodeValue ?? '').length) return [];
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      return [range];
    });
  }
}
