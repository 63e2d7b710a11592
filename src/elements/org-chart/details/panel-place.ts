import type { ChartScene } from '../chart-scene.js';
import type { DetailsHost } from './details-host.js';

/** From this width on, CSS px, a chart has room for the panel beside what was chosen. */
const ROOMY = 900;

/** Between the panel and what was chosen, CSS px. */
const GAP = 12;

const chosenIn = (host: DetailsHost): HTMLElement | null =>
  host.renderRoot.querySelector<HTMLElement>('[role=treeitem][aria-selected=true]');

function setClass(element: Element, className: string): void {
  if (element.className !== className) element.className = className;
}

/** Has the panel stand beside the chart's boxes, on the side where it covers not the one chosen; or below them. */
export function placePanel(host: DetailsHost, scene: ChartScene, place: Element, panel: HTMLElement): void {
  const stand = place.parentElement!;
  const isRoomy = stand.clientWidth >= ROOMY;
  // An outline's rows are as wide as their place: they leave room for it.
  setClass(stand, isRoomy ? `stand roomy ${scene.zooms ? '' : 'beside'}` : 'stand');
  if (!isRoomy) return setClass(place, 'sheet');
  const [end, start] = scene.viewport.rtl ? ['left', 'right'] : ['right', 'left'];
  setClass(place, `side ${end}`);
  const item = chosenIn(host);
  if (!item || !scene.zooms) return;
  const [box, cover] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (box.left < cover.right + GAP && box.right > cover.left - GAP) setClass(place, `side ${start}`);
}

/** Brings the panel into the window, and what it is about too, so that the one doesn't cover the other. */
export function showBoth(host: DetailsHost, place: Element, panel: HTMLElement): void {
  const item = chosenIn(host);
  const isSheet = place.matches('.sheet');
  panel.scrollTop = 0;
  if (!isSheet) return panel.scrollIntoView({ block: 'nearest' });
  // First what was chosen, as far up as the panel is high; the panel stays at the lower side of the window meanwhile.
  if (item) {
    item.style.scrollMarginBottom = `${panel.offsetHeight + GAP}px`;
    item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    item.style.scrollMarginBottom = '';
  }
  panel.scrollIntoView({ block: 'nearest' });
}
