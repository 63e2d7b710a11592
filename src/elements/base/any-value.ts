/** A value as an attribute could have it: what else a script may set, such as a URL, becomes a text, if it has one. */
function plain(value: unknown): unknown {
  try {
    return value && /object|function|symbol|bigint/.test(typeof value) ? `${value as string}` : value;
  } catch {
    // A symbol, an object without prototype, a proxy that is revoked…
    return '';
  }
}

/** A property that holds what an attribute could, whatever it is set to. @param property as Lit has made it */
export const anyValue = ({ set, ...property }: PropertyDescriptor): PropertyDescriptor => ({
  ...property,
  set(value) {
    set?.call(this, plain(value));
  },
});
