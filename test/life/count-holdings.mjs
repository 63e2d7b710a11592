/**
 * Runs in a page before all else: counts what its scripts hold, as `holdings()` of the window. Nothing is kept alive by
 * being counted.
 */
export function countHoldings() {
  const held = { observers: new Set(), timers: new Set(), urls: new Set() };

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    globalThis[name] = class extends globalThis[name] {
      #targets = new Set();
      #self = new WeakRef(this);
      #count() {
        held.observers[this.#targets.size ? 'add' : 'delete'](this.#self);
      }
      observe(target, ...rest) {
        super.observe(target, ...rest);
        // Targets that are gone are observed no more; none is kept by this.
        this.#targets.add(new WeakRef(target));
        this.#count();
      }
      unobserve(target) {
        super.unobserve(target);
        for (const one of this.#targets) if (one.deref() === target) this.#targets.delete(one);
        this.#count();
      }
      disconnect() {
        super.disconnect();
        this.#targets.clear();
        this.#count();
      }
    };
  }

  const once = { setTimeout: 'clearTimeout', requestAnimationFrame: 'cancelAnimationFrame' };
  for (const [start, stop] of Object.entries({ ...once, requestIdleCallback: 'cancelIdleCallback' })) {
    const [begin, end] = [globalThis[start], globalThis[stop]];
    globalThis[start] = (callback, ...rest) => {
      const id = begin(
        (...values) => {
          held.timers.delete(`${start} ${id}`);
          return callback(...values);
        },
        ...rest,
      );
      held.timers.add(`${start} ${id}`);
      return id;
    };
    globalThis[stop] = (id) => {
      held.timers.delete(`${start} ${id}`);
      end(id);
    };
  }
  const { setInterval, clearInterval } = globalThis;
  globalThis.setInterval = (...values) => {
    const id = setInterval(...values);
    held.timers.add(`setInterval ${id}`);
    return id;
  };
  globalThis.clearInterval = (id) => {
    held.timers.delete(`setInterval ${id}`);
    clearInterval(id);
  };

  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    held.urls.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    held.urls.delete(url);
    revokeObjectURL.call(URL, url);
  };

  globalThis.holdings = () => ({
    observers: [...held.observers].filter((one) => one.deref()).length,
    timers: [...held.timers],
    urls: held.urls.size,
  });
}
