/**
 * The elements of a manifest, each with the properties that can be set.
 *
 * @param {import('custom-elements-manifest').Package} manifest as `publicManifest` makes it
 */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => ({
      ...declaration,
      properties: declaration.members.filter(({ kind, readonly }) => kind === 'field' && !readonly),
    }));
}
