/**
 * Runs in the page. Has an element live so many times: it comes to the page, moves, goes into another document and back,
 * hears another language and theme, gets other attributes, leaves, comes back, and is gone.
 */
export async function live(markup, attributes, cycles) {
  const [here, there] = document.querySelectorAll('section');
  const elsewhere = document.querySelector('iframe').contentDocument.body;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    here.insertAdjacentHTML('beforeend', markup);
    const element = here.lastElementChild;
    await element.updateComplete;
    for (const place of [there, elsewhere, here]) {
      place.append(element);
      await element.updateComplete;
    }
    for (const [lang, theme] of [
      ['en', 'dark'],
      ['zh', 'light'],
    ]) {
      here.lang = lang;
      here.style.colorScheme = theme;
      element.setAttribute('theme', theme);
      await element.updateComplete;
    }
    for (const [name, value] of attributes) {
      element.setAttribute(name, value);
      await element.updateComplete;
    }
    // What comes with a frame, such as what goes by a size, comes now and then.
    if (cycle % 10 === 0) for (let frames = 0; frames < 3; frames += 1) await frame();
    element.remove();
    there.append(element);
    await element.updateComplete;
    element.remove();
  }
  for (let frames = 0; frames < 5; frames += 1) await frame();
}
