import { open } from './diagnostic-words.js';

/** What can't be read. */
export const OF_READING = {
  unknownLabel: open({
    zh: (label) => `不认识的标签，下面的没有读：${label}`,
    en: (label) => `unknown label, what follows was not read: ${label}`,
  }),
  perhapsLabel: open({
    zh: (label) => `介绍里的“${label}”也许是标签，拿不准，没有读`,
    en: (label) => `“${label}” in the introduction may be a label; not certain, so not read`,
  }),
  labelTwice: open({
    zh: (line) => `同一个标签第 ${line} 行已有，两处都不用`,
    en: (line) => `the label stands in line ${line} too: neither is used`,
  }),
  unplacedText: open({
    zh: (text) => `有邮箱，却不在任何标签之下：${text}`,
    en: (text) => `a mailbox under no label: ${text}`,
  }),
  unreadOfOffice: open({
    zh: (text) => `职务下面有一行没有读：${text}`,
    en: (text) => `a line of an office: not read, ${text}`,
  }),
  unreadPerson: open({ zh: (text) => `读不出是谁：${text}`, en: (text) => `no person can be read from: ${text}` }),
  unreadDate: open({ zh: (text) => `读不出日期：${text}`, en: (text) => `no date can be read from: ${text}` }),
  unreadMailbox: open({ zh: (text) => `读不出邮箱：${text}`, en: (text) => `no mailbox can be read from: ${text}` }),
  twoMailboxes: open({ zh: (text) => `不止一个邮箱：${text}`, en: (text) => `more than one mailbox: ${text}` }),
  linkNotHttps: open({
    zh: (label, url) => `链接不是 https：${label} ${url}`,
    en: (label, url) => `a link that is not https: ${label} ${url}`,
  }),
  linkShowsOther: open({
    zh: (label, url) => `链接写的是 ${label}，去的是 ${url}`,
    en: (label, url) => `a link that shows ${label} and leads to ${url}`,
  }),
} as const;
