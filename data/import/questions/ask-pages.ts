/** The list of the wiki's pages, and where the page itself was published. */
import type { Diagnostic, DiagnosticKind } from '../diagnostics/diagnostic.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import { choice, englishField, field, groupOptions, KEEP } from './choices.js';

type Ask = (diagnostic: Diagnostic, asking: Asking) => Asked | undefined;

const FILE = 'data/pages.yaml';

const askPage: Ask = (diagnostic, asking) => {
  const [title, url] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const choices = [
    choice(
      'add',
      '写进记录',
      'Write it down',
      englishField('英文标题', 'Title in English'),
      field('group', 'choice', '是哪个组的页面', 'Page of which group', {
        options: groupOptions(asking.records),
        optional: true,
      }),
    ),
    choice('keep', '不用写', 'Leave it out'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `page:${url}`, choices),
    complete({ choice: chosen, en, group }, draft) {
      if (chosen !== 'add' || draft.pages.some((page) => page.url === url)) return;
      const value = { title: { zh: title, en: en! }, url, ...(group !== undefined && group !== '' && { group }) };
      draft.edit(FILE, { append: ['pages'], value });
    },
  };
};

const askPageGone: Ask = (diagnostic, asking) => {
  const title = aboutOf(diagnostic, 0);
  return {
    question: questionAbout(
      diagnostic,
      asking,
      `page-gone:${title}`,
      [KEEP, choice('remove', '从记录里去掉', 'Take it out of the record')],
      'keep',
    ),
    complete(answer, draft) {
      const place = draft.pages.findIndex((page) => page.title.zh === title);
      if (answer.choice === 'remove' && place >= 0 && draft.pages.length > 1)
        draft.edit(FILE, { remove: ['pages', place] });
    },
  };
};

const askRelabeled: Ask = (diagnostic, asking) => {
  const [old, label] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const choices = [KEEP, choice('renamed', '改标题', 'Change the title', englishField('英文标题', 'Title in English'))];
  return {
    question: questionAbout(diagnostic, asking, `page-title:${old}`, choices, 'keep'),
    complete(answer, draft) {
      const place = draft.pages.findIndex((page) => page.title.zh === old);
      if (answer.choice !== 'renamed' || place < 0) return;
      draft.edit(
        FILE,
        { set: ['pages', place, 'title', 'zh'], value: label },
        { set: ['pages', place, 'title', 'en'], value: answer.en! },
      );
    },
  };
};

/** The Chinese title is written already. */
const askEnglishTitle: Ask = (diagnostic, asking) => {
  const [old, label] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const choices = [
    choice('renamed', '英文标题也改', 'Change the English title, too', englishField('英文标题', 'Title in English')),
    choice('kept', '英文标题不变', 'The English title stays'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `page-title:${old}`, choices),
    complete(answer, draft) {
      const place = draft.pages.findIndex((page) => page.title.zh === label);
      if (answer.choice === 'renamed' && place >= 0)
        draft.edit(FILE, { set: ['pages', place, 'title', 'en'], value: answer.en! });
    },
  };
};

const askSource: Ask = (diagnostic, asking) => {
  const url = aboutOf(diagnostic, 0);
  const choices = [
    choice(
      'add',
      '写进来源',
      'Add it to the sources',
      field('zh', 'line', '中文名称', 'Label in Chinese'),
      englishField('英文名称', 'Label in English'),
    ),
    choice('keep', '不用写', 'Leave it out'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `source:${url}`, choices),
    complete(answer, draft) {
      if (answer.choice !== 'add' || draft.organization.sources.some((source) => source.url === url)) return;
      draft.edit('data/organization.yaml', {
        append: ['sources'],
        value: { label: { zh: answer.zh!, en: answer.en! }, url },
      });
    },
  };
};

export const OF_PAGES: Partial<Record<DiagnosticKind, Ask>> = {
  pageNew: askPage,
  pageGone: askPageGone,
  pageRelabeled: askRelabeled,
  englishName: askEnglishTitle,
  sourceNew: askSource,
};
