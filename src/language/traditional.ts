/** Traditional Chinese, as written in Taiwan. Loads on request: only pages in it need the table. */
import * as table from '#generated/traditional.js';
import { conversionBy } from './conversion.js';

/** A text of simplified Chinese in Traditional Chinese; what else is in it stays. */
export const toTraditional: (text: string) => string = /* @__PURE__ */ conversionBy(table);
