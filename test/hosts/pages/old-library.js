/**
 * Built-in objects as old libraries leave them, such as Prototype 1.6: methods of their own that each `for … in` sees,
 * and, under the names of today's methods, older ones that do something else.
 */
{
  const { slice, reverse } = Array.prototype;
  const toArray = function () {
    return slice.call(this);
  };
  /** Knows arrays and what has a length, nothing that iterates, and no second argument. */
  const from = (list) => {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    const array = new Array(list.length || 0);
    for (let index = 0; index < array.length; index += 1) array[index] = list[index];
    return array;
  };
  Array.from = from;

  Object.assign(Array.prototype, {
    toArray,
    clone: toArray,
    /** Gives a copy, where an iterator of pairs is expected. */
    entries: toArray,
    each(visit) {
      this.forEach(visit);
      return this;
    },
    find(meets) {
      for (let index = 0; index < this.length; index += 1) if (meets(this[index], index)) return this[index];
    },
    /** Calls with two arguments, not three. */
    map(make, context) {
      const made = [];
      for (let index = 0; index < this.length; index += 1)
        made.push(make ? make.call(context, this[index], index) : this[index]);
      return made;
    },
    filter(meets, context) {
      const met = [];
      for (let index = 0; index < this.length; index += 1)
        if (meets.call(context, this[index], index)) met.push(this[index]);
      return met;
    },
    every(meets, context) {
      return !this.filter((one, index) => !(meets ?? Boolean).call(context, one, index)).length;
    },
    some(meets, context) {
      return this.filter((one, index) => (meets ?? Boolean).call(context, one, index)).length > 0;
    },
    include(wanted) {
      return this.indexOf(wanted) !== -1;
    },
    /** The array itself, or its only entry. */
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    reverse(inPlace) {
      return reverse.call(inPlace === false ? slice.call(this) : this);
    },
    flatten() {
      return [].concat(...this);
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    /** Makes `JSON.stringify` write each array as a text. */
    toJSON() {
      return `[${this.join(', ')}]`;
    },
  });

  const keysOf = (object) => {
    const keys = [];
    for (const key in object) keys.push(key);
    return keys;
  };
  Object.assign(Object, { keys: keysOf, values: (object) => keysOf(object).map((key) => object[key]) });

  Object.assign(String.prototype, {
    startsWith(text) {
      return this.indexOf(text) === 0;
    },
    endsWith(text) {
      const start = this.length - text.length;
      return start >= 0 && this.lastIndexOf(text) === start;
    },
    include(text) {
      return this.indexOf(text) > -1;
    },
    toJSON() {
      return `"${this}"`;
    },
  });
  /** Under names that elements have today. */
  Object.assign(HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    scrollTo() {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    select: (selector) => document.querySelectorAll(selector),
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    toggle() {
      return this.style.display === 'none' ? this.show() : this.hide();
    },
    update(content) {
      this.textContent = content;
      return this;
    },
    up() {
      return this.parentNode;
    },
    match(selector) {
      return this.matches(selector);
    },
  });
}
