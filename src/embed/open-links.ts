/**
 * Has links to pages open beside the host's page: in the frame they would take the place of the element, and most
 * sites refuse to be shown in one. A mail link stays, since a new tab for it would be left empty.
 */
export function openLinksBeside(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      if (!link || !/^https?:$/.test(link.protocol)) return;
      link.target = '_blank';
      // Old engines tell a new tab who opened it.
      link.rel = 'noopener';
    },
    true,
  );
}
