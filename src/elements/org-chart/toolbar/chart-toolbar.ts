/**
 * The toolbar of a chart: its search, and buttons. Loads where a page asks for it, and is written by hand: a second copy of
 * Lit would weigh more than all of it.
 */
import toolbarMessages from '#generated/messages/tools.js';
import { str } from '@lit/localize';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';
import { wordsLike } from '../../../language/words-like.js';
import type { Words } from '../../../language/words.js';
import { writtenNumber } from '../../../locales/written-number.js';
import { addStyles } from '../../base/late-styles.js';
import { copyText } from '../../controllers/copy-text.js';
import type { ChartScene } from '../chart-scene.js';
import type { OrgChartLayout } from '../layouts.js';
import type { PictureFormat } from '../picture/chart-picture.js';
import type { ChartHost, ViewTools } from './chart-host.js';
import { ChartSearch } from './chart-search.js';
import { focusedBy, name, setHidden, toolbarButton, toolbarGroup } from './toolbar-button.js';
import { icon } from './toolbar-icons.js';
import { styles } from './toolbar.styles.js';

/** How long a button says that something is done, ms. */
const DONE = 2000;

const fieldsIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('input,button')];

export class ChartToolbar {
  #words!: Words;
  readonly #host: ChartHost;
  readonly #scene: ChartScene;
  readonly #tools: ViewTools;
  readonly #search: ChartSearch;
  #place: HTMLElement | undefined;
  /** Not there where there is nothing to do for it. */
  #zooms = document.createElement('div') as HTMLElement;
  #scale = document.createElement('button');
  #layout = document.createElement('button');
  #link = document.createElement('button');
  /** How the chart lay before the visitor had it as an outline. */
  #before: OrgChartLayout = 'auto';

  constructor(host: ChartHost, scene: ChartScene, tools: ViewTools, choose: (node: OrganizationNode) => void) {
    this.#host = host;
    this.#scene = scene;
    this.#tools = tools;
    this.#search = new ChartSearch(host, scene, tools, choose);
    addStyles(host, styles);
  }

  /** Brings itself up to date, after each update of the chart. @param place where it stands */
  update(place: HTMLElement, spoken: Words): void {
    const isNew = place !== this.#place;
    this.#place = place;
    if (isNew || spoken.language !== this.#words.language) {
      this.#words = wordsLike(spoken, toolbarMessages);
      this.#build(place);
    }
    this.#search.update();
    const { field } = this.#search;
    setHidden(this.#zooms, !this.#scene.zooms, field);
    setHidden(this.#link, !this.#isLinked, field);
    this.#showScale();
    this.#showLayout();
  }

  get #isLinked(): boolean {
    const { deepLink } = this.#host;
    return (deepLink === '' || !!deepLink) && location.protocol !== 'about:';
  }

  #build(place: HTMLElement): void {
    const focused = fieldsIn(place).indexOf(focusedBy(place) as HTMLElement);
    const { form, found, spoken } = this.#search;
    this.#search.build(this.#words);
    this.#zooms = this.#zoomButtons();
    place.replaceChildren(
      form,
      found,
      spoken,
      this.#zooms,
      this.#branchButtons(),
      this.#downloads(),
      this.#linkButton(),
    );
    fieldsIn(place)[focused]?.focus();
    this.#search.show();
  }

  #zoomButtons(): HTMLElement {
    const { msg } = this.#words;
    const tools = this.#tools;
    this.#scale = toolbarButton({ label: '100%', name: '', press: () => tools.zoomTo(1) });
    this.#scale.className = 'scale';
    return toolbarGroup(
      msg('缩放', { id: 'tools.zoom' }),
      toolbarButton({ icon: 'out', name: msg('缩小', { id: 'tools.zoom-out' }), press: () => tools.zoom(-1) }),
      this.#scale,
      toolbarButton({ icon: 'in', name: msg('放大', { id: 'tools.zoom-in' }), press: () => tools.zoom(1) }),
      toolbarButton({ icon: 'fit', name: msg('显示全图', { id: 'tools.fit-name' }), press: () => tools.fit() }),
    );
  }

  #branchButtons(): HTMLElement {
    const { msg } = this.#words;
    const host = this.#host;
    this.#layout = toolbarButton({ icon: 'outline', name: '', press: () => this.#changeLayout() });
    return toolbarGroup(
      msg('显示', { id: 'tools.show' }),
      toolbarButton({
        icon: 'expand',
        name: msg('全部展开', { id: 'tools.expand-all' }),
        press: () => void host.expandAll(),
      }),
      toolbarButton({
        icon: 'collapse',
        name: msg('全部收起', { id: 'tools.collapse-all' }),
        press: () => void host.collapseAll(),
      }),
      this.#layout,
    );
  }

  #downloads(): HTMLElement {
    const { msg } = this.#words;
    const press = (format: PictureFormat) => (button: HTMLElement) => void this.#download(format, button);
    return toolbarGroup(
      msg('下载', { id: 'tools.download' }),
      toolbarButton({
        icon: 'download',
        label: 'SVG',
        name: msg('下载 SVG 图', { id: 'tools.svg' }),
        press: press('svg'),
      }),
      toolbarButton({
        icon: 'download',
        label: 'PNG',
        name: msg('下载 PNG 图', { id: 'tools.png' }),
        press: press('png'),
      }),
    );
  }

  #linkButton(): HTMLElement {
    const label = this.#words.msg('复制链接', { id: 'tools.copy-link' });
    this.#link = toolbarButton({ icon: 'link', label, name: label, press: (button) => void this.#copyLink(button) });
    this.#link.hidden = !this.#isLinked;
    return this.#link;
  }

  /** In percent, in which people know it from everywhere. */
  #showScale(): void {
    const { msg, language } = this.#words;
    const percent = `${writtenNumber(Math.round(100 * this.#scene.viewport.view.scale), language)}%`;
    const text = this.#scale.lastChild!;
    if (text.textContent !== percent) text.textContent = percent;
    name(this.#scale, msg(str`${percent}，恢复实际大小`, { id: 'tools.scale' }));
  }

  #showLayout(): void {
    const { msg } = this.#words;
    const { zooms } = this.#scene;
    const called = zooms ? msg('显示为大纲', { id: 'tools.as-outline' }) : msg('显示为树状图', { id: 'tools.as-tree' });
    if (this.#layout.title === called) return;
    name(this.#layout, called);
    this.#layout.replaceChildren(icon(zooms ? 'outline' : 'tree'));
  }

  #changeLayout(): void {
    const { layout } = this.#host;
    if (this.#scene.zooms) {
      this.#before = layout;
      this.#host.layout = 'outline';
    } else {
      // By itself a chart is an outline where it is narrow.
      this.#host.layout = layout === 'outline' ? this.#before : 'top-down';
    }
  }

  /** What draws the picture may have to load, and may not come: the toolbar says both, and the next press tries again. */
  async #download(format: PictureFormat, button: HTMLElement): Promise<void> {
    if (button.hasAttribute('aria-busy')) return;
    const { msg } = this.#words;
    button.setAttribute('aria-busy', 'true');
    this.#search.say(msg('正在画图…', { id: 'tools.drawing' }));
    const isSaved = await this.#host.download(format);
    button.removeAttribute('aria-busy');
    if (isSaved) this.#search.show();
    else this.#search.say(msg('没能画出图，请稍后再试。', { id: 'tools.not-drawn' }));
  }

  async #copyLink(button: HTMLElement): Promise<void> {
    const { msg } = this.#words;
    // What can be selected, where a page allows no other way.
    const address = document.createElement('span');
    address.className = 'heard';
    address.textContent = this.#tools.addressOf(this.#scene.chosen.id);
    button.after(address);
    const way = await copyText(address);
    address.remove();
    if (way === 'selection') return this.#search.say(msg('没能复制，请从地址栏复制。', { id: 'tools.not-copied' }));
    const label = button.lastElementChild!;
    const done = msg('已复制 ✓', { id: 'tools.copied' });
    label.textContent = done;
    button.classList.add('done');
    name(button, done);
    this.#search.say(done);
    setTimeout(() => {
      const again = this.#words.msg('复制链接', { id: 'tools.copy-link' });
      label.textContent = again;
      button.classList.remove('done');
      name(button, again);
      this.#search.show();
    }, DONE);
  }
}
