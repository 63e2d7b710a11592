/** Page and answers, kept in this tab alone until it is closed or they are cleared: a reload loses nothing. */
const KEY = 'kys-import';

/** Visitors may have turned storage off, and it may be full. */
function attempt(use) {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

/** @returns {string} as `importText` wrote it; empty where nothing is kept */
export const keptImport = () => attempt((storage) => storage.getItem(KEY)) ?? '';

/** @param {string} text nothing is kept where it is empty */
export const keepImport = (text) => attempt((storage) => (text ? storage.setItem(KEY, text) : storage.removeItem(KEY)));
