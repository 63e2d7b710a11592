import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readUrl, writeUrl } from './url-state.js';

const page = location.href;
const text = fc.string({ unit: 'grapheme' });
const state = fc.record({ q: text, class: text, sort: text });
const EMPTY = { q: '', class: '', sort: '' };

const at = (search: string, hash = ''): void => history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);

describe('the state of a list in the address of the page', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('is read as it was written, whatever it is, over what was there', () => {
    fc.assert(
      fc.property(state, state, text, (before, after, prefix) => {
        writeUrl(prefix, before, EMPTY);
        writeUrl(prefix, after, EMPTY);
        expect(readUrl(prefix, EMPTY)).to.deep.equal(after);
        writeUrl(prefix, EMPTY, EMPTY);
        expect(location.href).to.equal(page);
      }),
    );
  });

  it('leaves all other parameters and the hash as they are, to the letter', () => {
    const others = fc.array(fc.constantFrom('a=b%20c', 'a=b+c', 'flag', 'x=', '%E5', 'kys=1', 'kys-qq=2', 'q=3', 'news-q=4'), { minLength: 1 });
    fc.assert(
      fc.property(others, state, (pairs, written) => {
        at(`?${pairs.join('&')}`, '#top%20');
        writeUrl('kys', written, EMPTY);
        expect(location.search.startsWith(`?${pairs.join('&')}`)).to.equal(true);
        expect(location.hash).to.equal('#top%20');
        writeUrl('kys', EMPTY, EMPTY);
        expect(location.search).to.equal(`?${pairs.join('&')}`);
      }),
    );
  });

  it('leaves out what is as at first, and keeps that something was emptied', () => {
    at('');
    writeUrl('kys', { q: '', sort: 'name' }, { q: 'media', sort: 'name' });
    expect(location.search).to.equal('?kys-q=');
    expect(readUrl('kys', { q: 'media', sort: 'name' })).to.deep.equal({ q: '', sort: 'name' });
  });

  it('takes the place of a parameter in any spelling', () => {
    at('?kys%2Dq=old&a=1');
    writeUrl('kys', { q: 'new' }, { q: '' });
    expect(location.search).to.equal('?a=1&kys-q=new');
  });

  it('keeps the state of the history, and adds no step to it', () => {
    history.replaceState({ router: 7 }, '');
    const { length } = history;
    for (const q of ['a', 'ab', 'abc']) writeUrl('kys', { q }, { q: '' });
    expect(history.state).to.deep.equal({ router: 7 });
    expect(history.length).to.equal(length);
  });

  it('stays where the page is, whatever its base is', () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://example.org/docs/';
    writeUrl('kys', { q: 'a' }, { q: '' });
    base.remove();
    expect(new URL(location.href).searchParams.get('kys-q')).to.equal('a');
  });

  it('answers any address', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (search) => {
        at(`?${search}`);
        expect(Object.keys(readUrl('kys', EMPTY))).to.deep.equal(Object.keys(EMPTY));
      }),
    );
  });

  it('never throws where the page refuses another address', () => {
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      writeUrl('kys', { q: 'a' }, { q: '' });
    } finally {
      history.replaceState = replaceState;
    }
    expect(location.href).to.equal(page);
  });
});
