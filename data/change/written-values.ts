/** Days, numbers, and addresses as people write them. */
import { cleanAddress, hasUser } from '../compile/clean-address.js';
import { readDate } from '../import/read/read-date.js';
import { refuse } from './refusal.js';

/** `2024/3/1`, `2024年3月1日` → `2024-03-01`. */
export const dayFrom = (written: string): string =>
  readDate(written) ??
  refuse({
    zh: `读不出日期：${written}。写成 2024-03-01。`,
    en: `No day can be read from ${written}: write it like 2024-03-01.`,
  });

/** `14,668`, `1.4万`, `4000+`. */
export function numberFrom(written: string): number {
  const [, digits = '', unit = ''] =
    /^([\d,，]+(?:\.\d+)?)\s*([千万亿]?)\+?$/u.exec(written.normalize('NFKC').trim()) ?? [];
  const value = Math.round(Number(digits.replace(/[,，]/gu, '')) * ({ 千: 1e3, 万: 1e4, 亿: 1e8 }[unit] ?? 1));
  return digits !== '' && Number.isSafeInteger(value)
    ? value
    : refuse({ zh: `读不出数字：${written}`, en: `No number can be read from ${written}.` });
}

/** An address without what tells where it was copied; one with a user's name is none to publish. */
export const addressFrom = (written: string): string =>
  hasUser(written)
    ? refuse({
        zh: '链接里有用户名，请去掉 @ 和它前面的部分。',
        en: 'The link has a user name in it: take out the @ and what stands before it.',
      })
    : cleanAddress(written);
