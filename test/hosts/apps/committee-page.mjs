/** Runs in a page before all else: marks what of the committee came from the server, and keeps what each frame shows of it. */
export function watchCommittee() {
  const frames = (window.framesOfCommittee = []);
  // In a page, charts are drawn in place of a list, and what the calendar says is added.
  const insideOf = ({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('.kys, .kys *') ?? [])].flatMap((element) =>
      element.matches('kys-org-chart, [part=age]') ? [] : [element, ...insideOf(element)],
    );
  window.insideOfCommittee = () => [...document.querySelectorAll('kys-committee')].flatMap(insideOf);
  const look = () => {
    const shown = window.insideOfCommittee();
    const text = shown.map(({ childElementCount, textContent }) => (childElementCount ? '' : textContent)).join('');
    // While the HTML comes in, a frame shows as much as there is.
    if (shown.length && document.readyState !== 'loading') frames.push(text.replace(/\s+/g, ''));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (...parameters) {
    for (const element of window.insideOfCommittee()) element.ofServer ??= !customElements.get('kys-committee');
    return define.apply(this, parameters);
  };
}

/**
 * The committee can be read before any script, in the language of the path, and is taken over as it is, with all that is in
 * it.
 *
 * @throws {Error} that says what is wrong
 */
export async function checkCommittee(page, { html, lang, words }) {
  const start = html.indexOf('<kys-committee');
  const markup = html.slice(start, html.indexOf('</kys-committee>'));
  if (!markup.includes('shadowrootmode="open"')) throw new Error('the HTML of the server has no committee in it');
  const missing = words.filter((word) => !markup.includes(word));
  if (missing.length) throw new Error(`the HTML of the server in ${lang} lacks ${missing.join(', ')}`);
  await page.waitForFunction(
    () => {
      const chart = document.querySelector('kys-committee')?.shadowRoot?.querySelector('kys-org-chart');
      return chart?.shadowRoot?.querySelector('[role=tree]');
    },
    { timeout: 60_000 },
  );
  const { frames, elements, ofServer, spoken } = await page.evaluate(async () => {
    const committee = document.querySelector('kys-committee');
    await committee.updateComplete;
    const inside = window.insideOfCommittee();
    return {
      frames: [...new Set(window.framesOfCommittee)],
      elements: inside.length,
      ofServer: inside.filter((element) => element.ofServer).length,
      spoken: [...new Set(inside.filter((one) => one.className.startsWith?.('kys')).map((one) => one.lang))],
    };
  });
  if (frames.length !== 1)
    throw new Error(
      `in ${lang}, ${frames.length} frames differ: ${frames.map((each) => each.slice(0, 200)).join(' | ')}`,
    );
  if (!elements || elements !== ofServer)
    throw new Error(`in ${lang}, of ${elements} elements, ${ofServer} are those of the server`);
  const strange = words.filter((word) => !frames[0].includes(word.replace(/\s+/g, '')));
  if (strange.length || spoken.length !== 1)
    throw new Error(`in ${lang}, ${spoken} is spoken, without ${strange.join(', ')}`);
}
