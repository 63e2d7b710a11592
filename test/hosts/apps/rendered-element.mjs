/** Runs in the page before all else: marks what of `#rendered` came from the server, and keeps what each frame shows of it. */
export function watchRendered() {
  const frames = (window.framesOfRendered = []);
  const look = () => {
    const element = document.getElementById('rendered');
    const roots = element?.shadowRoot?.querySelectorAll('.kys') ?? [];
    if (element)
      frames.push(`${roots.length} ${[...roots].map(({ textContent }) => textContent.replace(/\s+/g, '')).join(' ')}`);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, ...rest) {
    const element = document.getElementById('rendered');
    if (name === element?.localName)
      for (const node of element.shadowRoot?.querySelectorAll('.kys, .kys *') ?? []) node.ofServer = true;
    return define.call(this, name, ...rest);
  };
}

/**
 * An element that the server has rendered can be read before any script, is taken over as it is, and lives.
 *
 * @throws {Error} that says what is wrong
 */
export async function checkRendered(page, html) {
  const [before] =
    /<kys-group-card [^>]*id="rendered"[^>]*><template [^>]*shadowrootmode="open"[^]*?<\/template>/.exec(html) ?? [];
  if (!before?.includes('媒体组')) throw new Error('the HTML of the server does not have what #rendered shows');
  const { frames, nodes, ofServer, light } = await page.evaluate(async () => {
    const element = document.getElementById('rendered');
    await element.updateComplete;
    const inside = [...element.shadowRoot.querySelectorAll('.kys, .kys *')];
    return {
      frames: [...new Set(window.framesOfRendered)],
      nodes: inside.length,
      ofServer: inside.filter((node) => node.ofServer).length,
      light: element.innerHTML,
    };
  });
  if (frames.length !== 1 || !/^1 .*媒体组/.test(frames[0])) throw new Error(`frames show ${JSON.stringify(frames)}`);
  if (!nodes || ofServer !== nodes)
    throw new Error(`of ${nodes} elements in #rendered, ${ofServer} are those of the server`);
  if (light) throw new Error(`#rendered has ${light} in it`);
  await page.$eval('#rendered', (element) => element.setAttribute('group', 'event'));
  await page.waitForFunction(() => document.getElementById('rendered').shadowRoot.textContent.includes('活动组'), {
    timeout: 5_000,
  });
}
