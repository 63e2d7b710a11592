/** What a record of a person holds: as it is published, and as it is written in `data/people/<id>.yaml`. */
import { added, list, record } from './kinds.js';
import type { FileOf, RecordFile, WrittenOf } from './record-file.js';
import { address, id, mailbox, string, text, waiver } from './values.js';

/** A page that the person has published of themselves. */
export const personLink = /* @__PURE__ */ record({ label: text, url: address });

export const person = /* @__PURE__ */ record({
  id,
  name: text,
  /** Nicknames, as the community writes them. */
  aliases: /* @__PURE__ */ list(string),
  /** All mailboxes, the main one first; a group publishes one of them. */
  emails: /* @__PURE__ */ list(mailbox),
  /** Their own pages: a site, GitHub, …; nothing that they have not published themselves. */
  links: /* @__PURE__ */ added(/* @__PURE__ */ list(personLink), []),
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

const personLinkFile = {
  of: personLink,
  about: '本人的一个主页 / One page of their own',
  published: 'A page of their own.',
  fields: { label: { about: '名称，如 GitHub / Its name, such as GitHub' }, url: { about: '网址 / Its address' } },
} satisfies FileOf<typeof personLink>;

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
      about:
        '邮箱，第一个是主要的；离任后不再公布就写 [] / Mailboxes, the main one first; [] for whoever has left and has none published',
      published: 'All mailboxes, the main one first.',
      each: {
        about:
          "邮箱；不在社区域名下的写成 address 和 waiver / A mailbox; one outside the community's domain is written as address and waiver",
        either: [waivedMailboxFile, mailbox],
        publish: addressOf,
      },
    },
    links: {
      about: '本人公开的主页：网站、GitHub…… / Pages that the person has published: a site, GitHub, …',
      published: 'Their own pages.',
      each: personLinkFile,
      absent: [],
    },
  },
} satisfies FileOf<typeof person>;
