/**
 * Gives the plain page what its address asks for, one by one and by the plainest means: `dir`, `lang`, `theme`, `scheme`, `size`,
 * `font`, `background`, `zoom`. So a picture of it tells what elements on another page ought to look like.
 */
{
  const asked = new URLSearchParams(location.search);
  const root = document.documentElement;
  for (const name of ['dir', 'lang']) if (asked.has(name)) root.setAttribute(name, asked.get(name));
  if (asked.has('theme')) root.setAttribute('data-theme', asked.get('theme'));
  const styles = {
    scheme: 'colorScheme',
    size: 'fontSize',
    font: 'fontFamily',
    background: 'background',
    zoom: 'zoom',
  };
  for (const [name, property] of Object.entries(styles)) if (asked.has(name)) root.style[property] = asked.get(name);
}
