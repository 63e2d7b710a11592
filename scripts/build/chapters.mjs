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

const importOf = (id, name, as) => `import { ${name} as ${as} } from ${JSON.stringify(id)};`;

/**
 * Makes a module of each constant of a generated module. Where several files share their code, it is dealt out by
 * modules: as one, all of the records would go to every page that shows one card.
 *
 * @param {RegExp} generated how such modules are imported, such as `#generated/dataset.js`
 * @returns {import('rollup').Plugin} to stand behind those that compile to JavaScript
 */
export function chapters(generated) {
  /** By the id of each such module: the file, and the name of the constant in it. */
  const known = new Map();
  const chapterOf = (file, name) => {
    known.set(`${file}?${name}`, { file, name });
    return `${file}?${name}`;
  };

  return {
    name: 'chapters',

    async transform(code, id) {
      if (known.has(id)) return null;
      const imports = this.parse(code).body.filter(
        ({ type, source }) => type === 'ImportDeclaration' && generated.test(source.value),
      );
      // From the last to the first, since each moves what follows.
      for (const { start, end, source, specifiers } of imports.reverse()) {
        const file = (await this.resolve(source.value, id)).id;
        const each = specifiers.map(({ imported, local }) =>
          importOf(chapterOf(file, imported.name), imported.name, local.name),
        );
        code = code.slice(0, start) + each.join('') + code.slice(end);
      }
      return imports.length ? { code, map: null } : null;
    },

    resolveId: (source) => (known.has(source) ? source : null),

    async load(id) {
      if (!known.has(id)) return null;
      const { file, name } = known.get(id);
      const code = await readFile(file, 'utf8');
      const { body } = this.parse(code);
      const chapter = body.find((statement) => nameOf(statement) === name);
      if (!chapter) this.error(`no constant ${name} in ${file}`);
      const mentioned = namesIn(declarationOf(chapter));
      const textOf = ({ start, end }) => code.slice(start, end);
      const others = body.map(nameOf).filter((other) => other && other !== name && mentioned.has(other));
      return [
        ...body.filter(({ type }) => type === 'ImportDeclaration').map(textOf),
        ...others.map((other) => importOf(chapterOf(file, other), other, other)),
        `export ${textOf(declarationOf(chapter))}`,
      ].join('\n');
    },
  };
}
