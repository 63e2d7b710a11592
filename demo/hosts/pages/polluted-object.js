/**
 * What scripts leave behind that put their own into every object: methods, seen by each `for … in`, and getters under
 * names that libraries and browsers look up in the options of others.
 */
for (const name of ['extend', 'each', 'clone', 'inherits', 'isEmpty', 'toJSONString', 'converter', 'hasChanged', 'mode', 'raw', 'zh', 'en', 'group', 'children']) {
  Object.prototype[name] = function () {
    return this;
  };
}
for (const name of ['type', 'attribute', 'handleEvent', 'capture', 'once', 'passive', 'get', 'host', 'wrapped', 'noAccessor', 'renderBefore', 'useDefault']) {
  Object.defineProperty(Object.prototype, name, {
    enumerable: true,
    configurable: true,
    get: () => 'of everybody',
    set(value) {
      Object.defineProperty(this, name, Object.assign(Object.create(null), { value, writable: true, enumerable: true, configurable: true }));
    },
  });
}
