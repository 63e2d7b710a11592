/*! KYS Elements: gives each frame of embed.html the height of what is in it. Once on the page, before or after the frames. */
(() => {
  const embeds = 'iframe[src*="element=kys-"]';
  // What runs in a sandbox without allow-same-origin has the origin "null".
  const originOf = ({ src, sandbox }) =>
    sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

  addEventListener('message', ({ source, origin, data }) => {
    if (!source || !data || data.type !== 'kys-embed-height') return;
    const { height } = data;
    if (typeof height !== 'number' || !(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll(embeds)) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      frame.style.setProperty('height', `${Math.ceil(height)}px`, 'important');
    }
  });

  // Frames that were there before this script have told their height already.
  for (const frame of document.querySelectorAll(embeds)) {
    frame.contentWindow.postMessage({ type: 'kys-embed-ask' }, '*');
  }
})();
