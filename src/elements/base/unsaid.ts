/**
 * Lit's `noChange`, for templates on a server, where a property such as `.style` becomes an attribute unless it is
 * this. By its own name: files for pages have no such thing in their Lit.
 */
export const UNSAID: unknown = /* @__PURE__ */ Symbol.for('lit-noChange');
