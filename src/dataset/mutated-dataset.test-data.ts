import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Where everything in a JSON value stands, itself left out. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])]);
}

const nested = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1)
    value = level % 2 ? [value] : { teams: [value], id: 'deep', name: { zh: '深', en: 'Deep' } };
  return value;
};

/** Values such as somebody who means harm would send, or a server in trouble. */
const HARMFUL: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'a'.repeat(100_000),
  '开'.repeat(100_000),
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'https://example.org/" onmouseover="alert(1)',
  'https:javascript:alert(1)',
  'http://example.org/',
  '//example.org/',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'mailto:a@example.org?bcc=b@example.org',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'a@example.org?subject=<b>',
  '\u202etxt.exe',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  [],
  {},
  [[]],
  { zh: 1, en: [] },
  { zh: '甲', en: 'A', toString: 'not callable' },
  { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
  { nodeType: 1 },
  { then: 'not callable', length: 1e9 },
  nested(10),
  nested(2000),
  Array(5000).fill('a'),
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  'id',
  'zh',
  '_$litType$',
  'strings',
];

/** What is done to one place of a dataset. */
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('replace' as const), value: fc.constantFrom(...HARMFUL) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace' as const), value: fc.jsonValue({ maxDepth: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace' as const), value: fc.string({ unit: 'binary' }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat' as const), times: fc.nat(40) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      key: fc.constantFrom(...KEYS),
      value: fc.constantFrom(...HARMFUL),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('exchange' as const), other: fc.nat() }) },
);

const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** An own property of any name, as `JSON.parse` makes it of `"__proto__"` too. */
const define = (target: object, key: string | number, value: unknown): void =>
  void Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);

/** Copies of a dataset of which up to five places are damaged; every one could come as JSON. */
export function mutatedDatasets(dataset: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(dataset);
  const damage = fc.record({ place: fc.nat(paths.length - 1), deed });
  return fc.oneof(fc.tuple(damage), fc.array(damage, { minLength: 2, maxLength: 5 })).map((damages) => {
    const copy: unknown = JSON.parse(JSON.stringify(dataset));
    for (const { place, deed } of damages) {
      const path = paths[place]!;
      const [key, holder] = [path.at(-1)!, at(copy, path.slice(0, -1))];
      if (!isRecord(holder)) continue;
      if (deed.kind === 'replace') define(holder, key, deed.value);
      else if (deed.kind === 'remove') delete holder[key];
      else if (deed.kind === 'add') define(holder, Array.isArray(holder) ? holder.length : deed.key, deed.value);
      else if (deed.kind === 'exchange') define(holder, key, at(copy, paths[deed.other % paths.length]!));
      else if (Array.isArray(holder)) holder.push(...Array<unknown>(deed.times).fill(holder[Number(key)]));
    }
    return copy;
  });
}
