/** All elements, for pages: `kys.js` and `kys.classic.js`. */
import { watchPage } from '../diagnostics/watch-page.js';
import './all.js';

watchPage();
