import { elements } from '../.vitepress/elements.mjs';
import { chinese, oneLine } from '../.vitepress/reference-words.mjs';
import { palette } from '../../src/styles/tokens.ts';

/** The colors of all elements: what each is for, and its own value on light and dark pages. */
export default {
  watch: ['../../dist/custom-elements.json', '../../src/styles/tokens.ts'],
  load() {
    const texts = chinese();
    const { cssProperties } = elements().find(({ tagName }) => tagName === 'kys-group-card');
    return Object.entries(palette).map(([color, [light, dark]]) => {
      const name = `--kys-${color}`;
      const en = oneLine(cssProperties.find((property) => property.name === name).description);
      const short = (text, end) => text.replace(end, '');
      return { name, light, dark, en: short(en, /, in all elements\.$/), zh: short(texts[en], /，所有组件都用。$/) };
    });
  },
};
