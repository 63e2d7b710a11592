/** The attributes that each element has, of those that the form offers. */
const attributes = {
  'kys-group-card': ['group', 'variant', 'lang', 'theme', 'show-source'],
  'kys-group-list': ['variant', 'lang', 'theme', 'show-source'],
  'kys-org-chart': ['lang', 'theme', 'show-source'],
  'kys-contact': ['topic', 'group', 'lang', 'theme', 'show-source'],
};

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
  const { groups } = await (await fetch('../dist/data/kys.json')).json();
  form.elements.group.append(...groups.map(({ id, name }) => new Option(`${name.zh} · ${name.en}`, id)));
  const show = () => {
    const element = elementOf(form);
    for (const name of ['group', 'topic', 'variant']) form.elements[name].disabled = !attributes[element.localName].includes(name);
    snippet.textContent = `${script}\n${element.outerHTML.replaceAll('=""', '')}`;
    preview.replaceChildren(element);
  };
  form.addEventListener('input', show);
  show();
}
