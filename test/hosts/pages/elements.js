/**
 * Writes all seven elements into the page, each on a stand of its own. The stands are as wide on every page, whatever
 * its styles are: so the elements can be compared. With `data-empty` they stay empty, for the page to fill.
 */
{
  /** The markup of each element. */
  globalThis.kysMarkup = [
    '<kys-group-card group="media" show-source><b>Media Group</b></kys-group-card>',
    '<kys-group-list searchable filterable sortable groups="media,events,kcc,legal"></kys-group-list>',
    // At its full size: letters that are scaled differ by a px from one picture to the next.
    '<kys-org-chart toolbar layout="top-down" levels="2"></kys-org-chart>',
    '<kys-contact group="events" subject="COSCon"></kys-contact>',
    '<kys-person-card person="corrie"></kys-person-card>',
    '<kys-leadership></kys-leadership>',
    '<kys-timeline groups="media,events,kcc,legal,global-bridging"></kys-timeline>',
  ];

  const { empty, width = '720px', lang } = document.currentScript.dataset;
  const wide = new URLSearchParams(location.search).get('width') ?? width;
  const language = lang === undefined ? '' : ` lang="${lang}"`;
  const style = `display:block!important;width:${wide}!important;padding-bottom:16px!important`;
  for (const markup of globalThis.kysMarkup) {
    document.write(`<div class="stand" style="${style}"${language}>${empty === undefined ? markup : ''}</div>`);
  }

  /** Once all elements are defined and have drawn themselves. */
  globalThis.kysDrawn = async () => {
    const elements = [...document.querySelectorAll('.stand > *')];
    await Promise.all(
      elements.map(async (element) => {
        await customElements.whenDefined(element.localName);
        await element.updateComplete;
      }),
    );
    return elements;
  };
}
