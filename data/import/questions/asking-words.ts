import type { Language } from '../../../src/locales/languages.js';
import type { DiagnosticKind } from '../diagnostics/diagnostic.js';
import type { DiagnosticWords } from '../diagnostics/diagnostic-words.js';

/** What a report asks somebody to do by hand, and a question doesn't. */
export const ASKING: Partial<Record<DiagnosticKind, Pick<DiagnosticWords, Language>>> = {
  personNew: {
    zh: (name, mailbox) => `${name}（${mailbox}）是谁？记录里没有这个邮箱`,
    en: (name, mailbox) => `Who is ${name} (${mailbox})? The records don't know the mailbox`,
  },
  groupNew: {
    zh: (name) => `“${name}”是哪个组？记录里没有这个名称`,
    en: (name) => `Which group is “${name}”? The records don't know the name`,
  },
  groupPerhaps: {
    zh: (name, group) => `“${name}”是哪个组？也许是${group}`,
    en: (name, group) => `Which group is “${name}”? It may be ${group}`,
  },
  groupRenamed: {
    zh: (old, name) => `${old}改名为${name}，英文名呢？`,
    en: (old, name) => `${old} is now called ${name}. What is that in English?`,
  },
  groupGone: {
    zh: (group) => `页面上没有${group}，还在吗？`,
    en: (group) => `${group} is not on the page. Does it go on?`,
  },
  groupMayEnd: {
    zh: (group) => `没有读到${group}，还在吗？`,
    en: (group) => `${group} was not read. Does it go on?`,
  },
  groupPerhapsEnds: {
    zh: (group, text) => `页面上说“${text}”。${group}还在吗？`,
    en: (group, text) => `The page says “${text}”. Does ${group} go on?`,
  },
  groupEnds: {
    zh: (group, term) => `页面上没有${group}：${term} 届起归档`,
    en: (group, term) => `${group} is not on the page: it is archived in ${term}`,
  },
  mailboxPerhapsTypo: {
    zh: (mailbox, known) => `${mailbox} 对吗？它和 ${known} 只差一个字母`,
    en: (mailbox, known) => `Is ${mailbox} right? It is one letter from ${known}`,
  },
  tagNew: { zh: (tag, group) => `${group}有新的标签“${tag}”`, en: (tag, group) => `${group} has a new tag, “${tag}”` },
  figureGone: {
    zh: (value, figure, group) => `介绍里没有${group}的这个数字，现在是多少？${figure} ${value}`,
    en: (value, figure, group) => `The introduction of ${group} lacks a figure. What is it now? ${value} ${figure}`,
  },
  teamGone: {
    zh: (team, group) => `介绍里没有${group}的${team}，还在吗？`,
    en: (team, group) => `${team} of ${group} is not in the introduction. Does it go on?`,
  },
  linkNew: {
    zh: (label, url, group) => `${group}有新的链接：${label} ${url}`,
    en: (label, url, group) => `${group} has a new link: ${label} ${url}`,
  },
  pageNew: {
    zh: (title, url) => `目录里有新的页面：${title} ${url}`,
    en: (title, url) => `The list has a new page: ${title} ${url}`,
  },
  englishName: {
    zh: (old, name) => `“${old}”现在叫“${name}”，英文呢？`,
    en: (old, name) => `“${old}” is now called “${name}”. What is that in English?`,
  },
  sourceNew: {
    zh: (url) => `页面写的来源，记录里没有：${url}`,
    en: (url) => `A source that the records don't have: ${url}`,
  },
  bracketUnknown: {
    zh: (bracket, person) => `括号里的“${bracket}”是${person}的别名吗？`,
    en: (bracket, person) => `Is “${bracket}” in brackets another name of ${person}?`,
  },
};
