import type { ProblemWords } from './problem-messages.js';

/** The files themselves, and what they name in one another. */
export const OF_FILES = {
  yaml: {
    zh: (message) => `YAML：${message}`,
    en: (message) => `YAML: ${message}`,
    todo: {
      zh: '看冒号后面的那一行：行首的空格、引号和括号要成对；文字里有冒号时，整句加上引号。',
      en: 'Look at the line after the colon: indentation, quotes, and brackets; put a text that holds a colon in quotes.',
    },
  },
  fileUnknown: {
    zh: () => '不认识的文件：记录的文件名以 .yaml 结尾',
    en: () => 'unknown file: records end in .yaml',
    todo: {
      zh: '改文件名，或移到它该在的文件夹。',
      en: 'Rename the file, or move it to the folder in which it belongs.',
    },
  },
  fileMissing: {
    zh: () => '缺少文件',
    en: () => 'missing file',
    todo: { zh: '把文件恢复回来。', en: 'Bring the file back.' },
  },
  keyUnknown: {
    zh: (key) => `不认识的键：${key}`,
    en: (key) => `unknown key: ${key}`,
    todo: {
      zh: '多半是写错了：照别的文件或 data/schema/ 改正。',
      en: 'Most likely misspelled: compare with another file, or with data/schema/.',
    },
  },
  keyMissing: {
    zh: (key) => `少了这个键：${key}`,
    en: (key) => `missing key: ${key}`,
    todo: { zh: '照别的文件补上。', en: 'Add it, as other files have it.' },
  },
  kindOther: {
    zh: (expected, found) => `应是${expected}，却是${found}`,
    en: (expected, found) => `${expected} expected, found ${found}`,
    todo: {
      zh: '照别的文件改写；年份和纯数字的文字要加引号。',
      en: 'Write it as other files do; years, and texts of digits alone, stand in quotes.',
    },
  },
  notOneOf: {
    zh: (allowed, found) => `只能是 ${allowed} 之一，却是 ${found}`,
    en: (allowed, found) => `one of ${allowed} expected, found ${found}`,
    todo: { zh: '从列出的里面选一个。', en: 'Choose one of those listed.' },
  },
  notValid: {
    zh: (what, found) => `不是有效的${what}：${found}`,
    en: (what, found) => `not a valid ${what}: ${found}`,
    todo: { zh: '照括号里或别的文件的样子写。', en: 'Write it as in the parentheses, or as other files do.' },
  },
  tooLong: {
    zh: (count, limit) => `太长：${count} 个字符，最多 ${limit} 个`,
    en: (count, limit) => `too long: ${count} characters, ${limit} at most`,
    todo: { zh: '写短一些。', en: 'Make it shorter.' },
  },
  tooShort: {
    zh: (count, limit) => `太短：${count} 个字符，至少 ${limit} 个`,
    en: (count, limit) => `too short: ${count} characters, ${limit} at least`,
    todo: { zh: '写得完整一些。', en: 'Say more.' },
  },
  tooMany: {
    zh: (count, limit) => `太多：${count} 项，最多 ${limit} 项`,
    en: (count, limit) => `too many: ${count}, ${limit} at most`,
    todo: { zh: '合并或去掉几项。', en: 'Merge some, or take some out.' },
  },
  tooFew: {
    zh: (count, limit) => `太少：${count} 项，至少 ${limit} 项`,
    en: (count, limit) => `too few: ${count}, ${limit} at least`,
    todo: { zh: '补上几项。', en: 'Add some.' },
  },
  schemaOther: {
    zh: (message) => message,
    en: (message) => message,
    todo: { zh: '对照 data/schema/ 改正。', en: 'Compare with data/schema/.' },
  },
  tagMissing: {
    zh: (id) => `没有这个标签：${id}`,
    en: (id) => `missing tag: ${id}`,
    todo: { zh: '写进 tags.yaml，或改正 id。', en: 'Add it to tags.yaml, or correct the id.' },
  },
  tagUnused: {
    zh: (id) => `没有组用这个标签：${id}`,
    en: (id) => `unused tag: ${id}`,
    todo: { zh: '从 tags.yaml 去掉，或给哪个组用上。', en: 'Take it out of tags.yaml, or give it to a group.' },
  },
  classMissing: {
    zh: (id) => `没有这个类别：${id}`,
    en: (id) => `missing class: ${id}`,
    todo: {
      zh: '用 classes.yaml 里的 id，未归类写 null。',
      en: 'Use an id of classes.yaml, or null for unclassified.',
    },
  },
  groupMissing: {
    zh: (id) => `没有这个组：${id}`,
    en: (id) => `missing group: ${id}`,
    todo: { zh: '改正 id，或在 data/groups/ 新建文件。', en: 'Correct the id, or add the file to data/groups/.' },
  },
  groupUnlisted: {
    zh: (id) => `没有列出这个组：${id}`,
    en: (id) => `group not listed: ${id}`,
    todo: {
      zh: '把它写进 organization.yaml 的 groups；已经归档的组也留在那里。',
      en: 'Add it to groups in organization.yaml; archived groups stay there, too.',
    },
  },
  groupListedTwice: {
    zh: (id) => `这个组列了两次：${id}`,
    en: (id) => `group listed twice: ${id}`,
    todo: { zh: '在 organization.yaml 的 groups 里留一处。', en: 'Keep it once in groups of organization.yaml.' },
  },
  idNotTheFile: {
    zh: (id) => `id 和文件名不同：${id}`,
    en: (id) => `id differs from the file's name: ${id}`,
    todo: { zh: '改成一样的。已有的 id 不改。', en: 'Make them the same. An id that is there never changes.' },
  },
  idReserved: {
    zh: (id) => `Windows 不许文件叫这个名字：${id}`,
    en: (id) => `an id that Windows allows no file: ${id}`,
    todo: { zh: '换一个 id，例如加上姓或“-group”。', en: 'Choose another, such as one with “-group” behind it.' },
  },
  tagTwice: {
    zh: (id) => `标签写了两次：${id}`,
    en: (id) => `tag twice: ${id}`,
    todo: { zh: '留一处，或换一个 id。', en: 'Keep one, or choose another id.' },
  },
  classTwice: {
    zh: (id) => `类别写了两次：${id}`,
    en: (id) => `class twice: ${id}`,
    todo: { zh: '留一处，或换一个 id。', en: 'Keep one, or choose another id.' },
  },
  officeTwice: {
    zh: (id) => `职务写了两次：${id}`,
    en: (id) => `office twice: ${id}`,
    todo: { zh: '留一处，或换一个 id。', en: 'Keep one, or choose another id.' },
  },
  teamTwice: {
    zh: (id) => `小组写了两次：${id}`,
    en: (id) => `team twice: ${id}`,
    todo: { zh: '留一处，或换一个 id。', en: 'Keep one, or choose another id.' },
  },
  nameOfTwoGroups: {
    zh: (name, one, other) => `两个组都叫这个：${name}，${one} 和 ${other}`,
    en: (name, one, other) => `name of two groups: ${name} of ${one} and ${other}`,
    todo: {
      zh: 'id、邮箱 @ 前的部分、名称和别名只能属于一个组。',
      en: 'An id, the first part of a mailbox, a name, or an alias belongs to one group.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
