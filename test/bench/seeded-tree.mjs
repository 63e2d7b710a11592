/**
 * A tree like that of a real organization: units of three to eight smaller units, each with its heads, down to
 * groups of three to twelve people; about 8 of 10 nodes are people without anything below them.
 *
 * @typedef {{ id: string, name: string, children?: SeededNode[] }} SeededNode
 */

const surnames = 'Chen Wang Li Zhang Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Ouyang'.split(' ');
const syllables = 'an bo chun da en fang gang hui jia kai lei ming ning ping qing rui shan tao wen xin yu zhi'.split(
  ' ',
);
const hanzi = [...'安博春达恩芳刚辉佳凯磊明宁平青瑞山涛文欣宇志晨浩'];
const fields = [
  'Community Operations',
  'Public Relations',
  'Developer Events',
  'Legal and Licenses',
  'Media',
  'Infrastructure',
  'Finance',
  'International Cooperation',
  'Education',
  'Data and Reports',
  'Design',
  'Partners',
  'Volunteers',
];
const kinds = ['Division', 'Department', 'Office', 'Section', 'Team', 'Group'];

/**
 * @param {number} size number of nodes, at least 1
 * @param {number} [seed] the same size and seed give the same tree, on every machine
 * @returns {SeededNode}
 */
export function seededTree(size, seed = 1) {
  const random = mulberry32(seed);
  let ids = 0;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const root = { id: 'n0', name: 'Executive Committee' };
  // A queue of units to fill: no recursion, and ids in the order of levels.
  const waiting = [{ node: root, below: size - 1, level: 0 }];
  for (const { node, below, level } of waiting) {
    if (!below) continue;
    node.children = [];
    const heads = below > 12 ? between(1, 3) : below;
    for (let k = 0; k < heads; k++) node.children.push({ id: `n${++ids}`, name: personName(pick, between) });
    for (const share of shares(below - heads, between, random)) {
      const unit = { id: `n${++ids}`, name: `${pick(fields)} ${kinds[Math.min(level, kinds.length - 1)]}` };
      node.children.push(unit);
      waiting.push({ node: unit, below: share - 1, level: level + 1 });
    }
  }
  return root;
}

/** Splits a number of nodes over units of unlike sizes. */
function shares(total, between, random) {
  if (!total) return [];
  const count = Math.min(between(3, 8), Math.max(1, Math.floor(total / 5)));
  const weights = Array.from({ length: count }, () => 0.5 + random());
  const sum = weights.reduce((a, b) => a + b);
  let given = 0;
  let weight = 0;
  return weights.map((each) => {
    weight += each;
    const share = Math.max(1, Math.round((total * weight) / sum) - given);
    given += share;
    return share;
  });
}

function personName(pick, between) {
  const given = Array.from({ length: between(1, 2) }, () => pick(syllables)).join('');
  const latin = `${given[0].toUpperCase()}${given.slice(1)} ${pick(surnames)}`;
  return between(0, 2) ? latin : `${latin} ${pick(hanzi)}${pick(hanzi)}${pick(hanzi)}`;
}

/** T. Ettinger's small generator of pseudo-random numbers in [0, 1), named mulberry32. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
