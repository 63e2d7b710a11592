import type { Aspect } from '../dataset/facts-of.js';
import type { Text } from '../dataset/records.js';
import { inEachLanguage } from '../locales/languages.js';

/** What changed, in words: of a group, an office, a person…, or of the dataset as a whole. */
export const ASPECTS: Readonly<Record<Aspect, Text>> = {
  organization: { zh: '社区', en: 'community' },
  title: { zh: '标题', en: 'title' },
  term: { zh: '任期', en: 'term' },
  'as-of': { zh: '截至', en: 'as of' },
  source: { zh: '来源', en: 'sources' },
  contact: { zh: '不知道找谁时', en: 'for those who don’t know whom to ask' },
  'class-of-work': { zh: '类别', en: 'classes of work' },
  office: { zh: '职务', en: 'offices' },
  group: { zh: '工作组', en: 'groups' },
  archived: { zh: '已归档', en: 'archived' },
  person: { zh: '人员', en: 'people' },
  tag: { zh: '标签', en: 'tags' },
  page: { zh: '知识库页面', en: 'wiki pages' },
  name: { zh: '名称', en: 'name' },
  alias: { zh: '别名', en: 'other names' },
  class: { zh: '类别', en: 'class of work' },
  founded: { zh: '成立日期', en: 'founded' },
  mailbox: { zh: '邮箱', en: 'mailbox' },
  summary: { zh: '介绍', en: 'introduction' },
  work: { zh: '做什么', en: 'what it does' },
  project: { zh: '项目', en: 'projects' },
  origin: { zh: '由来', en: 'how it began' },
  member: { zh: '组员', en: 'members' },
  vacant: { zh: '组长空缺', en: 'leadership' },
  confirmed: { zh: '确认日期', en: 'confirmed on' },
  topic: { zh: '来信事项', en: 'topics' },
  team: { zh: '小组', en: 'teams' },
  link: { zh: '链接', en: 'links' },
  figure: { zh: '数字', en: 'figures' },
  note: { zh: '备注', en: 'notes' },
  ended: { zh: '归档于', en: 'archived in' },
  leader: { zh: '组长', en: 'leader' },
  deputy: { zh: '副组长', en: 'deputy leader' },
  holder: { zh: '担任者', en: 'holder' },
  duty: { zh: '职责', en: 'duties' },
};

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a part of a record is called, as a heading. */
export const titleOf = (aspect: Aspect): Text => inEachLanguage((language) => capitalized(ASPECTS[aspect][language]));

/** What stands beside a person whom the source itself doubts. */
export const UNCONFIRMED: Text = { zh: '（待确认）', en: ' (unconfirmed)' };
