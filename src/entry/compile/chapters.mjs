import { readFile } from 'node:fs/promises';

/** Names of all that a piece of code mentions. */
function namesIn(node, found = new Set()) {
  if (node?.type === 'Identifier') found.add(node.name);
  for (const inner of Object.values(node ?? {})) if (inner && typeof inner === 'object') namesIn(inner, found);
  return found;
}

const declarationOf = (statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement);
const nameOf = (statement) => {
  const { declarations, id } = declarationOf(statement) ?? {};
  return (declarations?.[0].id ?? id)?.name;
};

/**
 * Makes a module of each constant of a generated module. Where several files share their code, it is dealt out by
 * modules: as one, all of the records would go to every page that shows one card.
 *
 * @param {RegExp} generated how such modules are imported, such as `#generated/dataset.js`
 * @returns {import('rollup').Plugin} to stand behind those that compile to JavaScript
 */
export const chapters = (generated) => ({
  name: 'chapters',

  transform(code, id) {
    const imports = this.parse(code).body.filter(({ type, source }) => type === 'ImportDeclaration' && generated.test(source.value));
    if (!imports.length || id.includes('?')) return null;
    // From the last to the first, since each moves what follows.
    for (const { start, end, source, specifiers } of imports.reverse()) {
      const each = specifiers.map(
        ({ imported, local }) => `import { ${imported.name} as ${local.name} } from ${JSON.stringify(`${source.value}?${imported.name}`)};`,
      );
      code = code.slice(0, start) + each.join('') + code.slice(end);
    }
    return { code, map: null };
  },

  async resolveId(source, importer) {
    const [file, name] = source.split('?');
    if (name === undefined || !generated.test(file)) return null;
    const { id } = await this.resolve(file, importer);
    return `${id}?${name}`;
  },

  async load(id) {
    const [file, name] = id.split('?');
    const isChapter = name !== undefined && this.getModuleInfo(id) && /\.js$/.test(file) && /^\w+$/.test(name);
    if (!isChapter) return null;
    const code = await readFile(file, 'utf8');
    const { body } = this.parse(code);
    const chapter = body.find((statement) => nameOf(statement) === name);
    if (!chapter) this.error(`no constant ${name} in ${file}`);
    const mentioned = namesIn(declarationOf(chapter));
    const textOf = ({ start, end }) => code.slice(start, end);
    const others = body.map(nameOf).filter((other) => other && other !== name && mentioned.has(other));
    return [
      ...body.filter(({ type }) => type === 'ImportDeclaration').map(textOf),
      ...others.map((other) => `import { ${other} } from ${JSON.stringify(`${file}?${other}`)};`),
      `export ${textOf(declarationOf(chapter))}`,
    ].join('\n');
  },
});
