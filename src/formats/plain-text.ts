/**
 * A text as one line that every format carries: breaks and tabs become spaces; control characters and code points that
 * stand for none are left out; half a character becomes U+FFFD.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\t-\r\x85\u2028\u2029]+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
