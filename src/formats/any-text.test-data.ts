import fc from 'fast-check';

/** Any text, and such as is made of what formats give a meaning. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '&amp;', '<!--', '-->', ']]>', '</article>', '\0', '\x1b', '\ufffe', '\ud800', '\n', '\r', '\t', ' ', 'a', '开', '：') }),
  fc.string({ unit: fc.constantFrom('*', '**', '_', '`', '~~', '#', '+', '-', '=', '1.', '1)', '[a](b)', '![', '](', '\\', '|', '$', ':', '<a@b.c>', 'https://a.b', '&copy;', '{{<', '>', '    ', ' ', 'a', '开', '。') }),
  fc.string({ unit: fc.constantFrom(',', ';', '"', '=', '+', '-', '@', '＝', '＠', '\t', '\r', '\n', ' ', "'", '1', 'a', '开') }),
);
