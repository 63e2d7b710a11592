import { Builders, Factories } from '@cyclonedx/cyclonedx-library/Contrib/FromNodePackageJson';
import { Factories as LicenseFactories } from '@cyclonedx/cyclonedx-library/Contrib/License';
import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums';
import { Bom } from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';

// What is bundled has one license each: an expression such as `MIT OR Apache-2.0` is kept as the name of one.
const refuseExpression = (text) => {
  throw new RangeError(`${text} is an expression`);
};
const builder = new Builders.ComponentBuilder(
  new Factories.ExternalReferenceFactory(),
  new LicenseFactories.LicenseFactory(refuseExpression),
);

/** The address of a package, see https://github.com/package-url/purl-spec. */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function componentOf(manifest, type) {
  const component = builder.makeComponent(manifest, type);
  component.purl = component.bomRef.value = purlOf(manifest);
  return component;
}

/**
 * What is in the built files, as a bill of materials of CycloneDX. It has neither time nor serial number: two builds of
 * the same commit give the same text.
 *
 * @param {Record<string, any>} ours package.json
 * @param {Record<string, any>[]} bundled that of each package whose code is in a built file
 * @returns {string} JSON
 */
export function sbomOf(ours, bundled) {
  const root = componentOf(ours, ComponentType.Library);
  const components = new Map(bundled.map((manifest) => [manifest.name, componentOf(manifest)]));
  const connect = (component, { dependencies, devDependencies }) => {
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      if (components.has(name)) component.dependencies.add(components.get(name).bomRef);
  };
  connect(root, ours);
  for (const { name, dependencies } of bundled) connect(components.get(name), { dependencies });

  const bom = new Bom();
  bom.metadata.component = root;
  for (const component of components.values()) bom.components.add(component);
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
