import type { Language } from '../../locales/languages.js';

/** Texts for which there is only so much room. */
export type Room = 'topic' | 'figure' | 'duty' | 'class' | 'note' | 'committee' | 'group' | 'work' | 'project';

/** The most characters of each, by language. */
export const LONGEST: Readonly<Record<Language, Readonly<Record<Room, number>>>> = {
  zh: { topic: 16, figure: 24, duty: 30, class: 45, note: 50, committee: 60, group: 80, work: 60, project: 30 },
  en: { topic: 40, figure: 48, duty: 110, class: 140, note: 120, committee: 160, group: 190, work: 160, project: 80 },
};
