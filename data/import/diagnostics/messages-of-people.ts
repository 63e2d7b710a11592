import { open, read } from './diagnostic-words.js';

/** Who it is. */
export const OF_PEOPLE = {
  nickname: read({ zh: (name, person) => `${name}就是${person}`, en: (name, person) => `${name} is ${person}` }),
  personTwice: read({ zh: (name) => `同一个人写了两次：${name}`, en: (name) => `the same person twice: ${name}` }),
  personNew: open({
    zh: (name, email) =>
      `新的人，请先在 data/people/ 新建文件，再导入一次：\n      id: <id>\n      name: { zh: ${name}, en: <English name> }\n      emails: [${email}]`,
    en: (name, email) =>
      `somebody new; add a file to data/people/ first, then import again:\n      id: <id>\n      name: { zh: ${name}, en: <English name> }\n      emails: [${email}]`,
  }),
  bracketUnknown: open({
    zh: (bracket, person) => `括号里的“${bracket}”是不是${person}的别名，拿不准，没有写`,
    en: (bracket, person) => `“${bracket}” in brackets may be another name of ${person}; not written`,
  }),
  personOtherMailbox: open({
    zh: (name, email) => `记录里有${name}，却没有 ${email}；是不是同一个人，拿不准`,
    en: (name, email) =>
      `there is a ${name} in the records, but without ${email}; not certain that they are one person`,
  }),
  mailboxOfOther: open({
    zh: (email, person, name) => `${email} 是${person}的邮箱，这里写的却是${name}`,
    en: (email, person, name) => `${email} is the mailbox of ${person}; the page says ${name}`,
  }),
  personAmbiguous: open({
    zh: (name) => `叫${name}的不止一人，拿不准是哪位`,
    en: (name) => `several people are called ${name}`,
  }),
  personWithoutMailbox: open({
    zh: (name) => `没有邮箱，不能添上：${name}`,
    en: (name) => `no mailbox, so not added: ${name}`,
  }),
  mailboxMissing: read({
    zh: (person) => `${person}没有写邮箱，仍用记录里的`,
    en: (person) => `no mailbox of ${person}: that of the records stays`,
  }),
  mailboxOutside: open({
    zh: (email) => `${email} 不在社区的域名下，要有人写明缘由`,
    en: (email) => `${email} is outside the community's domain; somebody has to give the reason`,
  }),
  mailboxKnownOutside: read({
    zh: (email) => `${email} 不在社区的域名下，记录里写明了缘由`,
    en: (email) => `${email} is outside the community's domain; the records give the reason`,
  }),
  mailboxTaken: open({
    zh: (email, owner) => `${email} 已经属于${owner}`,
    en: (email, owner) => `${email} belongs to ${owner} already`,
  }),
} as const;
