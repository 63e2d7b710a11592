/** The whole page turns light or dark at run time, and every element with it. */
for (const button of document.querySelectorAll('[data-theme-choice]')) {
  button.addEventListener('click', () => {
    document.documentElement.dataset.theme = button.dataset.themeChoice;
    for (const panel of document.querySelectorAll('.panel'))
      panel.dataset.theme = button.dataset.themeChoice === 'dark' ? 'light' : 'dark';
    for (const each of document.querySelectorAll('[data-theme-choice]'))
      each.setAttribute('aria-pressed', String(each === button));
  });
}

/** Each pair stands on a panel of the other theme too. */
for (const pair of document.querySelectorAll('.pair')) {
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.dataset.theme = 'dark';
  panel.append(pair.cloneNode(true));
  pair.after(panel);
}
