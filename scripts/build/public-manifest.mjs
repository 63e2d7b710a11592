/**
 * What the analyzer finds in the sources, as it concerns those who use the package: each element with all that it
 * inherits, under the paths of the files that ship, with types resolved and without what is private.
 *
 * @param {import('custom-elements-manifest').Package} analyzed
 * @param {ReturnType<import('./property-types.mjs').propertyTypes>} typeOf
 * @returns {import('custom-elements-manifest').Package}
 */
export function publicManifest(analyzed, typeOf) {
  // The analyzer takes files in the order in which they are read.
  const modules = analyzed.modules.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const classes = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ kind }) => kind === 'class').map((declaration) => ({ path, declaration })),
  );
  const elements = classes.filter(({ declaration }) => declaration.tagName);
  const events = new Set(elements.flatMap(({ declaration }) => declaration.events ?? []).map(({ type }) => type.text));
  return {
    schemaVersion: analyzed.schemaVersion,
    readme: 'README.md',
    modules: [
      moduleOf(
        'dist/classes.js',
        classes
          .map(({ declaration }) => declaration)
          .filter(({ name }) => events.has(name))
          .map(publicEvent),
      ),
      ...elements.flatMap(({ path, declaration }) => elementModules(path, publicElement(declaration, typeOf))),
    ],
  };
}

/** The class, and the module that defines its tag. */
function elementModules(path, declaration) {
  const folder = path.split('/').at(-2);
  const classModule = moduleOf(`dist/${folder}-element.js`, [declaration]);
  const tagModule = moduleOf(`dist/kys-${folder}.js`, []);
  const reference = { name: declaration.name, module: classModule.path };
  tagModule.exports.push({ kind: 'custom-element-definition', name: declaration.tagName, declaration: reference });
  return [classModule, tagModule];
}

const moduleOf = (path, declarations) => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } })),
});

function publicElement({ members = [], attributes = [], events = [], ...declaration }, typeOf) {
  const withType = (fact, property) => {
    const text = typeOf(declaration.name, property);
    if (!text) throw new Error(`${declaration.name} has no ${property}, which its manifest names`);
    return { ...fact, type: { text } };
  };
  return withoutOrigin({
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members
      .filter(isPublic)
      .map((member) => (member.kind === 'field' ? withType(member, member.name) : member)),
    attributes: attributes.map((attribute) =>
      attribute.fieldName ? withType(attribute, attribute.fieldName) : withoutProperty(attribute),
    ),
    events,
  });
}

/** An attribute that no property stands for says its type in the sources by `@attr {number} name`; `lang` is HTML's own. */
function withoutProperty(attribute) {
  if (attribute.name === 'lang') {
    return {
      name: 'lang',
      type: { text: 'string' },
      description: 'The language, `zh`, `en`, or `zh-Hant`; by default that of the place in the page.',
    };
  }
  if (!attribute.type) throw new Error(`the attribute ${attribute.name} has neither a property nor a type`);
  return attribute;
}

const isPublic = ({ name, privacy = 'public', static: ofClass }) =>
  privacy === 'public' && !ofClass && !name.startsWith('#');

const publicEvent = ({ members = [], ...declaration }) => ({ ...declaration, members: members.filter(isPublic) });

/** The bases are no part of the package. */
function withoutOrigin(declaration) {
  const bare = (fact) => {
    const { inheritedFrom: _, ...rest } = fact;
    return rest;
  };
  return Object.fromEntries(
    Object.entries(declaration).map(([key, value]) => [key, Array.isArray(value) ? value.map(bare) : value]),
  );
}
