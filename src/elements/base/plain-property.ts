import type { PropertyDeclaration } from 'lit';

/** A value as an attribute could have it: what else a script may set, such as a URL, becomes a text, if it has one. */
function plain(value: unknown): unknown {
  try {
    return value == null || /string|number|boolean/.test(typeof value) ? value : `${value as string}`;
  } catch {
    // A symbol, an object without prototype, a proxy that is revoked…
    return '';
  }
}

/** Has a property that is an attribute too hold what that could, whatever it is set to. */
export function plainProperty(descriptor: PropertyDescriptor, { attribute }: PropertyDeclaration): PropertyDescriptor {
  const { set } = descriptor;
  if (attribute !== false)
    descriptor.set = function (value) {
      set!.call(this, plain(value));
    };
  return descriptor;
}
