/** What `kys.loader.js` is in Node: there is no page whose elements it could define. */
import type { observe as observeInPage } from './loader.js';

/** Does nothing. */
export const observe: typeof observeInPage = () => undefined;
