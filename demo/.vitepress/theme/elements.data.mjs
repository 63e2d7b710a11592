import { elements } from '../elements.mjs';
import { chinese, oneLine } from '../reference-words.mjs';

/** What each element is, in the first paragraph of its description. */
export default {
  watch: ['../../../dist/custom-elements.json', '../reference.zh.yaml'],
  load() {
    const texts = chinese();
    const first = (text) => text.split('\n\n', 1)[0];
    return elements().map(({ tagName, description }) => ({
      tag: tagName,
      zh: first(texts[oneLine(description)]),
      en: oneLine(first(description)),
    }));
  },
};
