/** What to paste, in the form of the place where it is pasted. */
import type { Catalog, Locale } from './catalog.js';
import { draftOf, type Draft, type Part, type Site } from './draft.js';
import { frameParts } from './frame-parts.js';
import { frameworkParts, packageParts, vitepressPackageParts } from './framework-parts.js';
import { docusaurusParts, hugoParts, lineParts, vitepressParts } from './page-parts.js';
import type { State } from './state.js';
import { serverParts, textParts } from './text-parts.js';

function scriptParts(draft: Draft): readonly Part[] {
  const { host, form } = draft.state;
  switch (host) {
    case 'hugo':
      return hugoParts(draft);
    case 'vitepress':
      return form === 'package' ? vitepressPackageParts(draft) : vitepressParts(draft);
    case 'docusaurus':
      return docusaurusParts(draft);
    case 'nextjs':
    case 'react':
    case 'vue':
    case 'svelte':
      return form === 'package' ? packageParts(host, draft) : frameworkParts(host, draft);
    case 'static-html':
    case 'wordpress':
    case 'hexo':
    case 'discourse':
    case 'wechat':
    case 'feishu':
    case 'notion':
    case 'frame':
    case 'no-script':
      return lineParts(draft);
  }
}

/**
 * @param locale the language of the site, which stands in where the snippet can't leave it to the page
 * @returns the parts of the snippet, in the order in which they are pasted
 */
export function snippetOf(state: State, site: Site, catalog: Catalog, locale: Locale): readonly Part[] {
  const draft = draftOf(state, site, catalog, locale);
  if (state.form === 'frame') return frameParts(draft);
  if (state.form === 'static') return textParts(draft);
  return state.form === 'server' ? serverParts(draft) : scriptParts(draft);
}
