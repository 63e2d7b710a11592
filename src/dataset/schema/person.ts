/** What a record of a person holds: as it is published, and as it is written in `data/people/<id>.yaml`. */
import { list, record } from './kinds.js';
import type { FileOf, RecordFile, WrittenOf } from './record-file.js';
import { id, mailbox, string, text, waiver } from './values.js';

export const person = /* @__PURE__ */ record({
  id,
  name: text,
  /** Nicknames, as the community writes them. */
  aliases: /* @__PURE__ */ list(string),
  /** All mailboxes, the main one first; a group publishes one of them. */
  emails: /* @__PURE__ */ list(mailbox),
});

export const waivedMailboxFile = {
  about: '社区域名以外的邮箱和缘由 / A mailbox elsewhere, and why',
  fields: {
    address: { kind: mailbox, about: '邮箱地址 / The address' },
    waiver: { kind: waiver, about: '为什么用别处的邮箱 / Why a mailbox elsewhere is used', optional: true },
  },
} satisfies RecordFile;

/** The address of a mailbox, whichever way it is written. */
export const addressOf = (written: string | WrittenOf<typeof waivedMailboxFile>): string =>
  typeof written === 'string' ? written : written.address;

export const personFile = {
  of: person,
  about: '一个人 / A person',
  published: 'Someone who holds an office or leads a group.',
  fields: {
    id: { about: "与文件名相同：姓在前的拼音 / The same as the file's name: pinyin, surname first" },
    name: { about: '中文名和英文名 / The name in Chinese and English' },
    aliases: {
      about: '别名 / Nicknames, as the community writes them',
      published: 'Nicknames.',
      each: { published: 'A nickname.' },
      absent: [],
    },
    emails: {
      about: '邮箱，第一个是主要的 / Mailboxes, the main one first',
      published: 'All mailboxes, the main one first.',
      each: {
        about:
          "邮箱；不在社区域名下的写成 address 和 waiver / A mailbox; one outside the community's domain is written as address and waiver",
        either: [waivedMailboxFile, mailbox],
        publish: addressOf,
      },
      fewest: 1,
    },
  },
} satisfies FileOf<typeof person>;
