/**
 * What scripts leave behind that give every object methods of their own. Each `for … in` sees them, and so does
 * whoever looks up an option that isn't there: a property's type or attribute, an event listener's `capture` …
 */
{
  const method = function () {
    return this;
  };
  for (const name of [
    'extend',
    'each',
    'clone',
    'inherits',
    'isEmpty',
    'size',
    'keys',
    'values',
    'map',
    'find',
    'toJSONString',
    'item',
    'key',
    'data',
    'text',
  ]) {
    Object.prototype[name] = method;
  }
  const options = [
    'type',
    'attribute',
    'converter',
    'hasChanged',
    'noAccessor',
    'wrapped',
    'host',
    'mode',
    'raw',
    'get',
    'set',
  ];
  const listeners = ['handleEvent', 'capture', 'once', 'passive'];
  const records = ['id', 'name'];
  for (const name of [...options, ...listeners, ...records]) {
    Object.defineProperty(Object.prototype, name, {
      enumerable: true,
      get: () => method,
      // Who sets it sets it on its own object, as if this weren't here.
      set(value) {
        Object.defineProperty(
          this,
          name,
          Object.setPrototypeOf({ value, writable: true, enumerable: true, configurable: true }, null),
        );
      },
    });
  }
}
