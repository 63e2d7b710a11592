/** The attributes that each element has, of those that the form offers. */
const attributes = {
  'kys-group-card': ['group', 'variant', 'lang', 'theme', 'show-source'],
  'kys-group-list': ['variant', 'searchable', 'filterable', 'sortable', 'lang', 'theme', 'show-source'],
  'kys-org-chart': ['toolbar', 'lang', 'theme', 'show-source'],
  'kys-contact': ['topic', 'group', 'variant', 'lang', 'theme', 'show-source'],
  'kys-person-card': ['person', 'variant', 'lang', 'theme', 'show-source'],
  'kys-leadership': ['lang', 'theme', 'show-source'],
  'kys-timeline': ['lang', 'theme', 'show-source'],
};

/** Of those that have variants, the default first. */
const variants = { 'kys-contact': ['panel', 'inline', 'button'], 'kys-person-card': ['card', 'compact'] };
const variantsOfCards = ['card', 'compact', 'full'];

function offerVariants({ element, variant }) {
  const names = variants[element.value] ?? variantsOfCards;
  if ([...variant.options].map(({ text }) => text).join() === names.join()) return;
  variant.replaceChildren(...names.map((name, index) => new Option(name, index ? name : '')));
}

const script = '<script type="module" src="https://your.site/kys.js"></script>';

function elementOf(form) {
  const values = new FormData(form);
  const element = document.createElement(values.get('element'));
  for (const name of attributes[element.localName]) {
    const value = values.get(name);
    // The topic stands in place of the group.
    if (value && !(name === 'group' && element.hasAttribute('topic'))) element.setAttribute(name, value === 'on' ? '' : value);
  }
  return element;
}

/** Shows, for each choice in the form, the two lines to paste and what they come to. */
export async function fillBuilder(form, snippet, preview) {
  const { groups, people } = await (await fetch('../dist/data/kys.json')).json();
  form.elements.group.append(...groups.map(({ id, name }) => new Option(`${name.zh} · ${name.en}`, id)));
  form.elements.person.append(...people.map(({ id, name }) => new Option(`${name.zh} · ${name.en}`, id)));
  const show = () => {
    offerVariants(form.elements);
    const element = elementOf(form);
    const shared = ['group', 'topic', 'person', 'variant', 'searchable', 'filterable', 'sortable', 'toolbar'];
    for (const name of shared) form.elements[name].disabled = !attributes[element.localName].includes(name);
    snippet.textContent = `${script}\n${element.outerHTML.replaceAll('=""', '')}`;
    preview.replaceChildren(element);
  };
  form.addEventListener('input', show);
  show();
}
