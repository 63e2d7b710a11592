/** Does on a page what a visitor might: searches the list, opens a branch of the chart, a card, and a QR code. */
globalThis.visit = async () => {
  const [, list, chart, contact, , , timeline] = await globalThis.kysDrawn();
  const inside = (element, selector) => element.shadowRoot.querySelector(selector);
  const field = inside(list, '[part=search]');
  field.value = 'kcc';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  inside(chart, '[role=treeitem][aria-expanded=false]').click();
  inside(contact, '[part=scan]').click();
  inside(timeline, '[part~=group]').click();
  while (!inside(contact, 'svg')) await new Promise((resolve) => setTimeout(resolve, 20));
  await globalThis.kysDrawn();
  // The focus doesn't outlive a move.
  for (const { shadowRoot } of await globalThis.kysDrawn()) shadowRoot.activeElement?.blur();
};
