/** `办活动 | Running an event`, a line each. */
import type { Text } from '../../../src/dataset/records.js';
import { AnswerProblem } from './draft.js';

export function topicsIn(text: string): readonly Text[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•·]\s*/u, '').trim())
    .filter((line) => line !== '');
  if (lines.length < 3 || lines.length > 6)
    throw new AnswerProblem({ zh: '来信事项要 3 到 6 行', en: 'Three to six topics, a line each' });
  return lines.map((line) => {
    const [zh = '', en = '', ...more] = line.split(/[|｜]/u).map((part) => part.trim());
    if (zh === '' || en === '' || more.length > 0)
      throw new AnswerProblem({
        zh: `来信事项一行写“中文 | English”：${line}`,
        en: `A topic is a line such as 中文 | English: ${line}`,
      });
    return { zh, en };
  });
}
