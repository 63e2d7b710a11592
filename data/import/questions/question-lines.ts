/** What is open, as lines for a person to read, each with answers to copy. */
import type { Language } from '../../../src/dataset/records.js';
import type { AskedQuestion } from './import-answers.js';
import type { Choice, Question } from './question.js';

const WORDS: Readonly<
  Record<
    Language,
    { readonly open: string; readonly none: string; readonly line: (line: number) => string; readonly oneOf: string }
  >
> = {
  zh: {
    open: '还没有回答的，什么都没有写。把每个问题的一种回答抄进答案文件，填好，再导入一次：',
    none: '问题都回答了。',
    line: (line) => `第 ${line} 行：`,
    oneOf: '之一',
  },
  en: {
    open: 'Still open, so nothing was written. Copy one answer to each question into the file of answers, fill it in, and import again:',
    none: 'Every question is answered.',
    line: (line) => `line ${line}: `,
    oneOf: 'one of',
  },
};

/** A choice as it would stand in the file, with what goes into each field in words. */
function answerText({ value, fields }: Choice, language: Language): string {
  const filled = fields.map(({ name, label, initial, options }) => {
    const allowed = options && `${WORDS[language].oneOf} ${options.map((option) => option.value).join(', ')}`;
    return [name, initial ?? `<${[label[language], allowed].filter((each) => each !== undefined).join(': ')}>`];
  });
  return JSON.stringify({ choice: value, ...Object.fromEntries(filled) });
}

function linesOf({ id, sentence, line, excerpt, choices }: Question, language: Language): readonly string[] {
  return [
    `  ${line > 0 ? WORDS[language].line(line) : ''}${sentence[language]}`,
    ...(excerpt === '' ? [] : [`    > ${excerpt.trim()}`]),
    ...choices.map(
      (choice) => `    ${JSON.stringify(id)}: ${answerText(choice, language)} (${choice.label[language]})`,
    ),
  ];
}

export function openQuestionLines(questions: readonly AskedQuestion[], language: Language): readonly string[] {
  const open = questions.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return [WORDS[language].none];
  return [
    WORDS[language].open,
    ...open.flatMap(({ question, problems }) => [
      ...linesOf(question, language),
      ...[...problems].map(([name, text]) => `    ! ${name === '' ? '' : `${name}: `}${text[language]}`),
    ]),
  ];
}
