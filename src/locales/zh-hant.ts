import type { Locale } from './locale.js';
import { zh } from './zh.js';

/** Chinese in Traditional characters, as written in Taiwan. */
export const zhHant: Locale = { ...zh, tag: 'zh-Hant-TW' };
