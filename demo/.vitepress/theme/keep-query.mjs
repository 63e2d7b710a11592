/** The links to the same page in the other language, in the bar, behind its "…", and in the menu of a phone. */
const LINKS = '.VPNavBarTranslations a, .VPNavBarExtra .translations a, .VPNavScreenTranslations a';

/** Gives such a link the query of this page, such as what is chosen in the builder, before it can be followed. */
function keepQuery({ target }) {
  const link = target instanceof Element && target.closest(LINKS);
  if (link) link.search = location.search;
}

/** From now on; who follows a link has pointed at it or brought the focus there. */
export const keepQueries = () => ['pointerdown', 'focusin'].forEach((type) => addEventListener(type, keepQuery, true));
