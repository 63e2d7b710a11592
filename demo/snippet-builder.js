/** The attributes that each element has, of those that the form offers. */
const attributes = {
  'kys-group-card': ['group', 'variant', 'lang', 'theme', 'show-source'],
  'kys-group-list': ['variant', 'searchable', 'filterable', 'sortable', 'lang', 'theme', 'show-source'],
  'kys-org-chart': ['toolbar', 'lang', 'theme', 'show-source'],
  'kys-contact': ['topic', 'group', 'variant', 'lang', 'theme', 'show-source'],
  'kys-person-card': ['person', 'variant', 'lang', 'theme', 'show-source'],
  'kys-people': ['variant', 'searchable', 'filterable', 'sortable', 'lang', 'theme', 'show-source'],
  'kys-leadership': ['lang', 'theme', 'show-source'],
  'kys-timeline': ['lang', 'theme', 'show-source'],
  'kys-committee': ['lang', 'theme', 'show-source'],
};

/** Of those that have variants, the default first. */
const variants = {
  'kys-contact': ['panel', 'inline', 'button'],
  'kys-person-card': ['card', 'compact'],
  'kys-people': ['cards', 'table'],
};
const variantsOfCards = ['card', 'compact', 'full'];

function offerVariants({ element, variant }) {
  const names = variants[element.value] ?? variantsOfCards;
  if ([...variant.options].map(({ text }) => text).join() === names.join()) return;
  variant.replaceChildren(...names.map((name, index) => new Option(name, index ? name : '')));
}

const asMarkup = (element) => element.outerHTML.replaceAll('=""', '');

/** What to paste, by the form that is chosen; the files are in `folder`. */
const forms = {
  module: (element, folder) => `<script type="module" src="${folder}/kys.js"></script>\n${asMarkup(element)}`,
  classic: (element, folder) => `<script src="${folder}/kys.classic.js"></script>\n${asMarkup(element)}`,
  loader: (element, folder) => `<script type="module" src="${folder}/kys.loader.js"></script>\n${asMarkup(element)}`,
  frame: (element, folder) => asMarkup(frameOf(element, folder)).replaceAll(/ (style|allow|sandbox|src)=/g, '\n  $1='),
};

function frameOf(element, folder) {
  const frame = document.createElement('iframe');
  const attributes = [...element.attributes].map(({ name, value }) =>
    value ? `${name}=${encodeURIComponent(value)}` : name,
  );
  frame.title = 'KAIYUANSHE';
  const scheme =
    { dark: '; color-scheme: dark', system: '; color-scheme: light dark' }[element.getAttribute('theme')] ?? '';
  frame.setAttribute('style', `border: 0; display: block; width: 100%; height: 400px${scheme}`);
  frame.allow = 'clipboard-write';
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads');
  frame.src = `${folder}/embed.html?${[`element=${element.localName}`, ...attributes].join('&')}`;
  return frame;
}

function elementOf(form) {
  const values = new FormData(form);
  const element = document.createElement(values.get('element'));
  for (const name of attributes[element.localName]) {
    const value = values.get(name);
    // The topic stands in place of the group.
    if (value && !(name === 'group' && element.hasAttribute('topic')))
      element.setAttribute(name, value === 'on' ? '' : value);
  }
  return element;
}

const read = async (file) => (await fetch(file)).json();

/** Shows, for each choice in the form, what to paste and what it comes to. */
export async function fillBuilder(form, snippet, preview) {
  const [{ groups, people }, { version }] = await Promise.all(['../dist/data/kys.json', '../package.json'].map(read));
  // A folder for each version.
  const folder = `https://your.site/kys/${version}`;
  form.elements.group.append(...groups.map(({ id, name }) => new Option(`${name.zh} · ${name.en}`, id)));
  form.elements.person.append(...people.map(({ id, name }) => new Option(`${name.zh} · ${name.en}`, id)));
  const show = () => {
    offerVariants(form.elements);
    const element = elementOf(form);
    const shared = ['group', 'topic', 'person', 'variant', 'searchable', 'filterable', 'sortable', 'toolbar'];
    for (const name of shared) form.elements[name].disabled = !attributes[element.localName].includes(name);
    const chosen = form.elements.form.value;
    snippet.textContent = forms[chosen](element, folder);
    preview.replaceChildren(chosen === 'frame' ? frameOf(element, '../dist') : element);
  };
  form.addEventListener('input', show);
  show();
}
