/** The search within the site: no service, and Chinese without spaces. */
import { sectionsOf } from './search-sections.mjs';

/**
 * Cuts a text into what is searched for: words as they are, and Chinese into pairs of characters, since it has no spaces;
 * a single character stands for itself. It's written out into the pages' script, so it stands alone.
 */
export function tokenize(text) {
  const tokens = [];
  for (const [word] of text
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu)) {
    if (!/^\p{Script=Han}/u.test(word)) {
      tokens.push(word);
      continue;
    }
    const characters = [...word];
    if (characters.length === 1) tokens.push(word);
    for (let at = 1; at < characters.length; at += 1) tokens.push(characters[at - 1] + characters[at]);
  }
  return tokens;
}

const chinese = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细列表',
    resetButtonTitle: '清空',
    backButtonTitle: '关闭',
    noResultsText: '没有找到',
    footer: {
      selectText: '选中',
      selectKeyAriaLabel: '回车键',
      navigateText: '上下移动',
      navigateUpKeyAriaLabel: '上箭头',
      navigateDownKeyAriaLabel: '下箭头',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc 键',
    },
  },
};

export const search = {
  provider: 'local',
  options: {
    locales: { root: { translations: chinese } },
    miniSearch: {
      options: { tokenize },
      // Not written out into the pages, as its name begins with a line.
      _splitIntoSections: sectionsOf,
      // A pair of characters is a word: all of them must be there, or each text would be found.
      searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2, boost: { title: 4, text: 2, titles: 1 } },
    },
  },
};
