/**
 * Writes the tag that loads the library into the page, in the form that the page's address asks for: `?form=classic`,
 * else as a module. Written, not appended: so a browser runs it when a tag of the page itself would run.
 */
{
  const folder = new URL('../../../dist/', document.currentScript.src);
  const asked = new URLSearchParams(location.search).get('form');
  const form = asked in globalThis.kysForms ? asked : 'module';
  const tagOf = (name) => globalThis.kysForms[name].replace('src="', `src="${folder}`);

  /** The form chosen, and another that is not it. */
  globalThis.kysForm = { form, other: form === 'classic' ? 'module' : 'classic' };

  /** Loads the library after the page, as a tag manager does. */
  globalThis.loadKysLate = () => {
    const [, src] = /src="([^"]+)"/.exec(tagOf(form));
    const script = Object.assign(document.createElement('script'), { src });
    if (tagOf(form).includes('type="module"')) script.type = 'module';
    document.head.append(script);
  };

  const { copies = '1' } = document.currentScript.dataset;
  if (copies > 0) document.write(tagOf(form));
  if (copies > 1) document.write(tagOf(globalThis.kysForm.other));
}
