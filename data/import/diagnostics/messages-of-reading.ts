import { open } from './diagnostic-words.js';

/** What can't be read. */
export const OF_READING = {
  unknownLabel: open(
    (label) => `不认识的标签，下面的没有读：${label}`,
    (label) => `unknown label, what follows was not read: ${label}`,
  ),
  perhapsLabel: open(
    (label) => `介绍里的“${label}”也许是标签，拿不准，没有读`,
    (label) => `“${label}” in the introduction may be a label; not certain, so not read`,
  ),
  labelTwice: open(
    (line) => `同一个标签第 ${line} 行已有，两处都不用`,
    (line) => `the label stands in line ${line} too: neither is used`,
  ),
  unplacedText: open(
    (text) => `有邮箱，却不在任何标签之下：${text}`,
    (text) => `a mailbox under no label: ${text}`,
  ),
  unreadOfOffice: open(
    (text) => `职务下面有一行没有读：${text}`,
    (text) => `a line of an office: not read, ${text}`,
  ),
  unreadPerson: open(
    (text) => `读不出是谁：${text}`,
    (text) => `no person can be read from: ${text}`,
  ),
  unreadDate: open(
    (text) => `读不出日期：${text}`,
    (text) => `no date can be read from: ${text}`,
  ),
  unreadMailbox: open(
    (text) => `读不出邮箱：${text}`,
    (text) => `no mailbox can be read from: ${text}`,
  ),
  twoMailboxes: open(
    (text) => `不止一个邮箱：${text}`,
    (text) => `more than one mailbox: ${text}`,
  ),
  linkNotHttps: open(
    (label, url) => `链接不是 https：${label} ${url}`,
    (label, url) => `a link that is not https: ${label} ${url}`,
  ),
  linkShowsOther: open(
    (label, url) => `链接写的是 ${label}，去的是 ${url}`,
    (label, url) => `a link that shows ${label} and leads to ${url}`,
  ),
} as const;
