import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';
// Here at once, where a server has to compile them first: what loads later than a drawing waits for is tested elsewhere.
import './list-filters.js';
import './list-search.js';
import { openFilters } from './group-list.test-harness.js';
import './url-state.js';

const page = location.href;

const full = (urlState: string | boolean = ''): ReturnType<typeof html> =>
  html`<kys-group-list searchable filterable sortable lang="en" url-state=${urlState}></kys-group-list>`;
async function show(list = full()): Promise<GroupListElement> {
  const shown = await fixture<GroupListElement>(list);
  if (shownAll(shown, '[part=filters]').length) await openFilters(shown);
  return shown;
}

const shownGroups = (list: Element): string[] =>
  shownAll(list, 'kys-group-card').map((card) => card.getAttribute('group')!);
const pressed = (list: Element): string[] =>
  shownAll(list, '[aria-pressed=true] ').map((chip) => shownText(chip).replace(/ \d+.*$/, ''));

/** The parameters that are not of the test runner. */
const parameters = (): string =>
  [...new URLSearchParams(location.search)]
    .flatMap(([name, value]) => (/-(q|class|tag|sort)$/.test(name) ? `${name}=${value}` : []))
    .join('&');

const at = (search: string): void => {
  const url = new URL(page);
  for (const [name, value] of new URLSearchParams(search)) url.searchParams.append(name, value);
  history.replaceState(null, '', url);
};

async function press(list: GroupListElement, label: string): Promise<void> {
  shownAll(list, '[part=filter]')
    .find((chip) => shownText(chip).startsWith(label))!
    .click();
  await list.updateComplete;
  await aTimeout(5);
}

/** Keeps what waits until the typing rests, however long the keys take to come; `end` runs it. */
function holdRests(): { end: () => void } {
  const { setTimeout, clearTimeout } = window;
  const held = new Map<number, () => void>();
  let next = -1;
  window.setTimeout = ((run: () => void, delay = 0) => {
    if (delay < 100) return setTimeout(run, delay);
    held.set(next, run);
    return next--;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => (held.delete(id as number) ? undefined : clearTimeout(id));
  return {
    end() {
      Object.assign(window, { setTimeout, clearTimeout });
      for (const run of held.values()) run();
    },
  };
}

describe('<kys-group-list url-state>', () => {
  const warnings = collectWarnings();

  it('draws once what the address asks for, though the search has yet to load, and what a person adds to it', async () => {
    GroupListElement.search = undefined;
    at('?kys-q=media');
    const list = await show();
    expect(shownGroups(list)).to.deep.equal(['media']);
    await press(list, 'Operations');
    expect(parameters()).to.equal('kys-q=media&kys-tag=operations');
  });

  it('finds by an address that is read later, too', async () => {
    GroupListElement.search = undefined;
    at('?kys-q=media');
    const list = await show(html`<kys-group-list searchable filterable lang="en"></kys-group-list>`);
    expect(shownGroups(list).length).to.be.greaterThan(9);
    list.urlState = true;
    await waitUntil(() => shownGroups(list).join() === 'media');
    // The host has not set it.
    await press(list, 'Operations');
    expect(parameters()).to.equal('kys-q=media&kys-tag=operations');
  });
  afterEach(() => history.replaceState(null, '', page));

  it('keeps what a script has set when the visitor goes to another place of the page', async () => {
    const list = await show();
    list.query = 'legal';
    await list.updateComplete;
    dispatchEvent(new PopStateEvent('popstate'));
    await list.updateComplete;
    expect(list.query).to.equal('legal');
  });

  it('leaves the address alone but on request, and what is in it', async () => {
    at('kys-q=media');
    const list = await show(html`<kys-group-list searchable filterable lang="en"></kys-group-list>`);
    expect([list.query, shownGroups(list).length]).to.deep.equal(['', 15]);
    await press(list, 'External');
    expect(parameters()).to.equal('kys-q=media');
  });

  it('begins as the address says', async () => {
    at('kys-q=a&kys-class=external+internal&kys-tag=technology&kys-sort=name');
    const list = await show();
    expect(shownOne<HTMLInputElement>(list, 'input').value).to.equal('a');
    expect(pressed(list)).to.deep.equal(['Internal Affairs', 'External Affairs', 'Technology']);
    expect(shownOne<HTMLSelectElement>(list, 'select').value).to.equal('name');
    expect(shownGroups(list)).to.deep.equal(['community-partnership', 'infrastructure']);
  });

  it('writes at once what a person chooses', async () => {
    const list = await show();
    await press(list, 'External');
    await press(list, 'Operations');
    expect(parameters()).to.equal('kys-class=external&kys-tag=operations');
    shownOne<HTMLSelectElement>(list, 'select').value = 'founded';
    shownOne(list, 'select').dispatchEvent(new Event('change', { bubbles: true }));
    await aTimeout(5);
    expect(parameters()).to.equal('kys-class=external&kys-tag=operations&kys-sort=founded');
    shownOne(list, '[part=clear]').click();
    await aTimeout(5);
    expect(parameters()).to.equal('kys-sort=founded');
  });

  it('writes what a person types when the typing rests, once, and adds no step to the history', async () => {
    const list = await show();
    const { length } = history;
    const { replaceState } = history;
    let writes = 0;
    history.replaceState = function (...state) {
      writes += 1;
      return replaceState.apply(this, state);
    };
    const rests = holdRests();
    shownOne(list, 'input').focus();
    await sendKeys({ type: 'media' });
    const soon = parameters();
    rests.end();
    history.replaceState = replaceState;
    expect([soon, parameters(), writes, history.length]).to.deep.equal(['', 'kys-q=media', 1, length]);
  });

  it('writes nothing that a script sets', async () => {
    const list = await show();
    list.query = 'media';
    list.sort = 'name';
    await list.updateComplete;
    await aTimeout(300);
    expect(parameters()).to.equal('');
  });

  it('follows the person back and forth', async () => {
    const list = await show();
    await press(list, 'External');
    history.pushState(null, '', page);
    history.pushState(null, '', '#elsewhere');
    history.back();
    await oneEvent(window, 'popstate');
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal([]);
    history.back();
    await oneEvent(window, 'popstate');
    await list.updateComplete;
    expect(pressed(list)).to.deep.equal(['External Affairs']);
  });

  it('goes back to what the page has set, and remembers that a person emptied it', async () => {
    const list = await show(
      html`<kys-group-list searchable sortable lang="en" url-state query="media" sort="name"></kys-group-list>`,
    );
    const field = shownOne<HTMLInputElement>(list, 'input');
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => parameters());
    expect(parameters()).to.equal('kys-q=');
    at('kys-sort=founded');
    dispatchEvent(new PopStateEvent('popstate'));
    await list.updateComplete;
    expect([list.query, list.sort]).to.deep.equal(['media', 'founded']);
    at('');
    dispatchEvent(new PopStateEvent('popstate'));
    await list.updateComplete;
    expect(list.sort).to.equal('name');
  });

  it('has parameters of its own for each of several lists', async () => {
    at('news-class=external&kys-class=internal');
    const [news, other] = [await show(full('news')), await show(full())];
    expect([pressed(news), pressed(other)]).to.deep.equal([['External Affairs'], ['Internal Affairs']]);
    await press(news, 'Operations');
    expect(parameters()).to.equal('kys-class=internal&news-class=external&news-tag=operations');
  });

  it('takes the property true for the attribute without a value', async () => {
    const list = await show(html`<kys-group-list filterable lang="en" .urlState=${true}></kys-group-list>`);
    await press(list, 'External');
    expect(parameters()).to.equal('kys-class=external');
  });

  it('lets an address change nothing that a person has no control for', async () => {
    at('kys-q=media&kys-class=external&kys-tag=technology&kys-sort=name');
    const list = await show(html`<kys-group-list lang="en" url-state></kys-group-list>`);
    expect([shownGroups(list).length, shownAll(list, 'section').length]).to.deep.equal([15, 4]);
  });

  it('shows all, without a word, for an address that names what there is not', async () => {
    at('kys-class=%3Cb%3E+__proto__&kys-tag=javascript:alert(1)&kys-sort=constructor');
    const list = await show();
    expect([shownGroups(list).length, shownAll(list, 'section').length, warnings]).to.deep.equal([15, 4, []]);
    await press(list, 'External');
    expect(new URLSearchParams(location.search).get('kys-class')).to.equal('external');
  });

  it('neither hears nor writes when it is gone', async () => {
    const list = await show();
    const field = shownOne<HTMLInputElement>(list, 'input');
    field.value = 'media';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    list.remove();
    at('kys-q=legal');
    dispatchEvent(new PopStateEvent('popstate'));
    await aTimeout(350);
    expect([list.query, parameters()]).to.deep.equal(['media', 'kys-q=legal']);
  });

  it('works in a frame whose address is about:srcdoc', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc =
      '<script>errors = []; onerror = (message) => errors.push(message)</script><kys-group-list filterable url-state lang="en"></kys-group-list>';
    document.body.append(frame);
    await oneEvent(frame, 'load');
    const inside = frame.contentDocument!;
    const script = inside.createElement('script');
    script.type = 'module';
    script.src = new URL('kys-group-list.ts', import.meta.url).href;
    inside.body.append(script);
    await oneEvent(script, 'load');
    const list = inside.querySelector('kys-group-list')!;
    await list.updateComplete;
    await openFilters(list);
    const [first] = shownAll(list, '[part=filter]');
    first!.click();
    await list.updateComplete;
    await aTimeout(5);
    expect(first!.ariaPressed).to.equal('true');
    expect((frame.contentWindow as unknown as { errors: string[] }).errors).to.deep.equal([]);
    frame.remove();
  });
});
