import { elements } from '../.vitepress/elements.mjs';
import { referenceOf } from '../.vitepress/reference.mjs';

export default {
  watch: ['../../dist/custom-elements.json', '../../src/elements/*/*.example.html'],
  paths: () => elements().map((element) => ({ params: { tag: element.tagName }, content: referenceOf(element, 'zh') })),
};
