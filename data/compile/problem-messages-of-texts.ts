import type { ProblemWords } from './problem-messages.js';

/** Texts, and the characters in them. */
export const OF_TEXTS = {
  notHttps: {
    zh: (url) => `不是 https 链接：${url}`,
    en: (url) => `not an https link: ${url}`,
    todo: { zh: '用 https:// 开头的完整网址。', en: 'Give the whole address, from https:// on.' },
  },
  linkWithUser: {
    zh: () => '链接里有用户名或密码',
    en: () => 'a link with a user name or password',
    todo: { zh: '去掉 @ 和它前面的部分。', en: 'Take out the @ and what stands before it.' },
  },
  linkTracked: {
    zh: (names) => `链接里有跟踪的参数：${names}`,
    en: (names) => `a link that tells where it was copied: ${names}`,
    todo: { zh: '去掉问号后面的这些参数。', en: 'Take these parameters out, after the question mark.' },
  },
  linkTwice: {
    zh: (url) => `链接写了两次：${url}`,
    en: (url) => `link twice: ${url}`,
    todo: { zh: '留一处。', en: 'Keep one of them.' },
  },
  blankText: {
    zh: () => '空白的文字',
    en: () => 'blank text',
    todo: {
      zh: '补上文字，或去掉这个键。两种语言都要写。',
      en: 'Write the text in both languages, or take the key out.',
    },
  },
  chineseElsewhere: {
    zh: (where, found) => `${where}里有中文：${found}`,
    en: (where, found) => `Chinese in ${where}: ${found}`,
    todo: { zh: '译成英文，标点也用英文的。', en: 'Translate it; the punctuation is English, too.' },
  },
  noChinese: {
    zh: () => '中文里没有汉字',
    en: () => 'no Chinese in a Chinese text',
    todo: {
      zh: '写成中文；两种语言写法一样的名称除外。',
      en: 'Write it in Chinese, unless it is a name that both languages write alike.',
    },
  },
  narrowPunctuation: {
    zh: (found) => `中文里有英文标点：${found}`,
    en: (found) => `English punctuation in a Chinese text: ${found}`,
    todo: {
      zh: '汉字旁边用中文标点：，；：！（）。',
      en: 'Beside a Chinese character stands Chinese punctuation: ，；：！（）.',
    },
  },
  invisibleCharacter: {
    zh: (code) => `看不见的字符：${code}`,
    en: (code) => `invisible character: ${code}`,
    todo: { zh: '是从别处复制带来的：把这一句重新打一遍。', en: 'It came along with a copy: type the text anew.' },
  },
  controlCharacter: {
    zh: (code) => `控制字符：${code}`,
    en: (code) => `control character: ${code}`,
    todo: { zh: '是从别处复制带来的：把这一句重新打一遍。', en: 'It came along with a copy: type the text anew.' },
  },
  lineBreak: {
    zh: () => '文字里有换行',
    en: () => 'line break',
    todo: { zh: '写成一行。', en: 'Write it on one line.' },
  },
  spaceAround: {
    zh: () => '文字前后有空格',
    en: () => 'space before or after a text',
    todo: { zh: '去掉空格。', en: 'Take the space out.' },
  },
  spacesInARow: {
    zh: () => '连着几个空格',
    en: () => 'more than one space in a row',
    todo: { zh: '只留一个。', en: 'Leave one.' },
  },
  unusualSpace: {
    zh: (code) => `不寻常的空格：${code}`,
    en: (code) => `unusual space: ${code}`,
    todo: { zh: '换成普通的空格。', en: 'Put a plain space in its place.' },
  },
  questionMark: {
    zh: (found) => `问号：${found}`,
    en: (found) => `question mark: ${found}`,
    todo: {
      zh: '拿不准的任职写 confirmed: false，别的写进 notes；文字里不留问号。',
      en: 'A doubted post is confirmed: false, anything else goes into notes; no text has a question mark.',
    },
  },
  leftover: {
    zh: (found) => `复制时留下的：${found}`,
    en: (found) => `leftover of a copy: ${found}`,
    todo: {
      zh: '去掉 *、~~、\\#、|、mailto，以及开头的“6.”“（二）”。',
      en: 'Take it out: *, ~~, \\#, |, mailto, or a 6. or （二） in front.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
