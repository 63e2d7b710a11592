import toolbarMessages from '#generated/messages/tools.js';
import { str } from '@lit/localize';
import { byId } from '../../../dataset/by-id.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import { tagsOf } from '../../../dataset/tags.js';
import { wordsLike } from '../../../language/words-like.js';
import type { Words } from '../../../language/words.js';
import { writtenNumber } from '../../../locales/written-number.js';
import { emptyByEscape } from '../../../page/empty-by-escape.js';
import { isPlainKey } from '../../../page/plain-key.js';
import { isOfComposition, tellsKey, typedBy } from '../../controllers/composition.js';
import { ChartFinder } from './chart-finder.js';
import { ChartGestures } from './chart-gestures.js';
import type { ChartScene } from '../chart-scene.js';
import type { ChartHost, ViewTools } from './chart-host.js';
import type { PictureFormat } from '../picture/chart-picture.js';

/** How much larger or smaller a press on a button or a key makes the chart. */
const STEP = 1.25;

interface Button {
  readonly sign: string;
  readonly name: string;
  readonly press: (button: HTMLButtonElement) => void;
}

function buttonOf({ sign, name, press }: Button): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('button');
  button.textContent = sign;
  button.title = name;
  button.setAttribute('aria-label', name);
  button.addEventListener('click', () => press(button));
  return button;
}

function group(element: HTMLElement, name: string, buttons: readonly Button[]): HTMLElement {
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', name);
  element.append(...buttons.map(buttonOf));
  return element;
}

/** What has the focus in the shadow root where an element stands. */
const focusedBy = (element: Element): Element | null => (element.getRootNode() as ShadowRoot).activeElement;

const fieldsIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('input,button')];

/**
 * The search field of a chart, and all that zooms it: buttons, keys, two fingers, the wheel with a key. Written by
 * hand: it comes in a file of its own, in which a second copy of Lit would weigh more than all of this.
 */
export class ChartToolbar {
  #words!: Words;
  readonly #finder = new ChartFinder((node) => this.#tagNames(node));
  readonly #gestures: ChartGestures;
  readonly #host: ChartHost;
  readonly #scene: ChartScene;
  readonly #tools: ViewTools;
  #place: HTMLElement | undefined;
  readonly #input = document.createElement('input');
  #status = document.createElement('span');
  /** To go on among several hits, and to zoom; not there where there is nothing to do for them. */
  #steps: readonly HTMLElement[] = [];
  #zooms = document.createElement('div');

  constructor(host: ChartHost, scene: ChartScene, tools: ViewTools) {
    this.#host = host;
    this.#scene = scene;
    this.#tools = tools;
    this.#listenToInput();
    this.#gestures = new ChartGestures((factor, clientX, clientY) => {
      if (scene.zooms) tools.zoom(factor, scene.viewport.pointAt(clientX, clientY));
      return scene.zooms;
    });
  }

  /** Brings itself up to date, after each update of the chart. @param place where it stands */
  update(place: HTMLElement, spoken: Words): void {
    const isNew = place !== this.#place;
    this.#place = place;
    if (isNew) this.#listen(this.#scene.viewport.scroller!);
    if (isNew || spoken.language !== this.#words.language) {
      this.#words = wordsLike(spoken, toolbarMessages);
      this.#build(place);
    }
    // A tree that has changed is searched anew.
    if (this.#finder.ask(this.#finder.query, this.#scene.state.whole.nodes)) this.#show();
    this.#setHidden(this.#zooms, !this.#scene.zooms);
  }

  /** A group is found by its tags, too. */
  #tagNames({ group: id }: OrganizationNode): readonly string[] {
    const { records } = this.#host;
    const group = id === undefined ? undefined : byId(records.groups).get(id);
    return group ? tagsOf(records, group).flatMap(({ name }) => Object.values(name)) : [];
  }

  #build(place: HTMLElement): void {
    const focused = fieldsIn(place).indexOf(focusedBy(place) as HTMLElement);
    const { msg } = this.#words;
    const search = document.createElement('form');
    search.setAttribute('role', 'search');
    search.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#step(1);
    });
    this.#nameInput();
    // A page may have another search, such as that of a list.
    search.setAttribute('aria-label', this.#input.placeholder);
    this.#steps = [
      buttonOf({ sign: '↑', name: msg('上一个', { id: 'tools.previous' }), press: () => this.#step(-1) }),
      buttonOf({ sign: '↓', name: msg('下一个', { id: 'tools.next' }), press: () => this.#step(1) }),
    ];
    this.#status.setAttribute('role', 'status');
    // It may begin with a number, which tells nothing of where a text begins.
    this.#status.dir = 'auto';
    search.append(this.#input, ...this.#steps);
    this.#buildZooms();
    place.textContent = '';
    place.append(search, this.#status, this.#zooms, this.#downloads());
    fieldsIn(place)[focused]?.focus();
    this.#show();
  }

  #nameInput(): void {
    const input = this.#input;
    const name = this.#words.msg('在图中查找', { id: 'tools.find' });
    input.placeholder = name;
    input.setAttribute('aria-label', name);
  }

  /** The field itself stays, with what is in it, when the toolbar is built anew. */
  #listenToInput(): void {
    const input = this.#input;
    input.type = 'search';
    input.autocomplete = 'off';
    input.part.add('search');
    let text = '';
    let hasKeys = false;
    const find = (event: Event): void => {
      const { nodes } = this.#scene.state.whole;
      const typed = typedBy(event, hasKeys);
      if (typed === 'text') text = input.value;
      const isAnswered = typed === 'draft' && this.#finder.answers(input.value, nodes);
      if (this.#finder.ask(isAnswered ? input.value : text, nodes)) this.#step(0);
    };
    input.addEventListener('input', find);
    input.addEventListener('compositionend', find);
    input.addEventListener('keydown', emptyByEscape);
    input.addEventListener('keydown', (event) => {
      hasKeys = tellsKey(event);
      // As in the search of browsers; the key alone goes on by the form.
      if (event.key !== 'Enter' || !event.shiftKey || isOfComposition(event)) return;
      event.preventDefault();
      this.#step(-1);
    });
  }

  #buildZooms(): void {
    const { msg } = this.#words;
    const tools = this.#tools;
    const buttons: readonly Button[] = [
      { sign: '−', name: msg('缩小', { id: 'tools.zoom-out' }), press: () => tools.zoom(1 / STEP) },
      { sign: '+', name: msg('放大', { id: 'tools.zoom-in' }), press: () => tools.zoom(STEP) },
      { sign: '1:1', name: msg('实际大小 1:1', { id: 'tools.actual-size' }), press: () => tools.zoomTo(1) },
      {
        sign: msg('全图', { id: 'tools.fit' }),
        name: msg('显示全图', { id: 'tools.fit-name' }),
        press: () => tools.fit(),
      },
    ];
    this.#zooms.textContent = '';
    group(this.#zooms, msg('缩放', { id: 'tools.zoom' }), buttons);
  }

  #downloads(): HTMLElement {
    const { msg } = this.#words;
    return group(document.createElement('div'), msg('下载', { id: 'tools.download' }), [
      {
        sign: 'SVG',
        name: msg('下载 SVG 图', { id: 'tools.svg' }),
        press: (button) => void this.#download('svg', button),
      },
      {
        sign: 'PNG',
        name: msg('下载 PNG 图', { id: 'tools.png' }),
        press: (button) => void this.#download('png', button),
      },
    ]);
  }

  /** What draws the picture may have to load, and may not come: the toolbar says both, and the next press tries again. */
  async #download(format: PictureFormat, button: HTMLElement): Promise<void> {
    if (button.hasAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#words.msg('正在画图…', { id: 'tools.drawing' });
    const isSaved = await this.#host.download(format);
    button.removeAttribute('aria-busy');
    if (isSaved) this.#show();
    else this.#status.textContent = this.#words.msg('没能画出图，请稍后再试。', { id: 'tools.not-drawn' });
  }

  #listen(scroller: HTMLElement): void {
    const { onWheel, onTouch, onGesture } = this.#gestures;
    const active = { passive: false };
    scroller.addEventListener('wheel', onWheel, active);
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
      scroller.addEventListener(type, onTouch, active);
    for (const type of ['gesturestart', 'gesturechange']) scroller.addEventListener(type, onGesture, active);
    scroller.addEventListener('keydown', this.#onKeydown);
  }

  /** Keys that are not the tree's: those have been answered before. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const tools = this.#tools;
    const { zooms, viewport } = this.#scene;
    const { key } = event;
    if (!isPlainKey(event) || !zooms) return;
    if (key === '+' || key === '=') tools.zoom(STEP);
    else if (key === '-') tools.zoom(1 / STEP);
    else if (key !== '0') return;
    else if (viewport.view.scale === 1) tools.fit();
    else tools.zoomTo(1);
    event.preventDefault();
  };

  #setHidden(element: HTMLElement, hidden: boolean): void {
    // To set it anew would be a change of the document too.
    if (element.hidden === hidden) return;
    if (hidden && element.contains(focusedBy(element))) this.#input.focus();
    element.hidden = hidden;
  }

  #step(by: number): void {
    this.#finder.step(by);
    const { current } = this.#finder;
    if (current !== undefined) void this.#tools.reveal(current);
    this.#show();
  }

  /** Says which of the hits the visitor is at, and marks them in the chart. */
  #show(): void {
    const { msg, language } = this.#words;
    const { query, hits, at } = this.#finder;
    const [one, all] = [at + 1, hits.size].map((count) => writtenNumber(count, language));
    this.#status.textContent = !query
      ? ''
      : hits.size
        ? msg(str`第 ${one} 个，共 ${all} 个`, { id: 'tools.place' })
        : msg('没有找到', { id: 'tools.none' });
    for (const button of this.#steps) this.#setHidden(button, hits.size < 2);
    if (!hits.size && !this.#scene.hits.size) return;
    this.#scene.hits = hits;
    this.#host.requestUpdate();
  }
}
