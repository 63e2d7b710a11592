/**
 * The forms in which a page may load the library, by name. Read by the hostile pages as a plain script, and by their
 * test in Node: a line here adds a form to both.
 */
globalThis.kysForms = {
  module: '<script type="module" src="kys.js"></script>',
  classic: '<script src="kys.classic.js"></script>',
  loader: '<script type="module" src="kys.loader.js"></script>',
};
