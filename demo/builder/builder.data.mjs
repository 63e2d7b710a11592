/** What the builder's page is given when the site is built: its controls, and which files each form needs. */
import { formsIn } from '../../scripts/site/forms.mjs';
import { builtCatalog } from './built-catalog.ts';

/** The forms of the archive, by those of the builder. */
const FOLDERS = { module: 'module', classic: 'classic', loader: 'loader', frame: 'frame' };

export default {
  watch: ['../../dist/custom-elements.json', '../../dist/data/kys.json'],
  load() {
    const forms = formsIn('dist');
    const filesOf = (folder) => forms.find((form) => form.folder === folder).files;
    const files = Object.fromEntries(Object.entries(FOLDERS).map(([form, folder]) => [form, filesOf(folder)]));
    return { catalog: builtCatalog(), files };
  },
};
