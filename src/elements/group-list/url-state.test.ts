import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readUrl, urlWith, writeUrl } from './url-state.js';

const page = location.href;
const text = fc.string({ unit: 'grapheme' });
const state = fc.record({ q: text, class: text, sort: text });
const EMPTY = { q: '', class: '', sort: '' };

const at = (search: string, hash = ''): void =>
  history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);

describe('the state of a list in the address of the page', () => {
  afterEach(() => history.replaceState(null, '', page));

  it('is read as it was written, whatever it is, over what was there', () => {
    fc.assert(
      fc.property(state, state, text, (before, after, prefix) => {
        const written = urlWith(prefix, after, EMPTY, urlWith(prefix, before, EMPTY, page));
        expect(readUrl(prefix, EMPTY, new URL(written))).to.deep.equal(after);
        expect(urlWith(prefix, EMPTY, EMPTY, written)).to.equal(page);
      }),
    );
  });

  it('leaves all other parameters and the hash as they are, to the letter', () => {
    const others = fc.array(
      fc.constantFrom('a=b%20c', 'a=b+c', 'flag', 'x=', '%E5', 'kys=1', 'kys-qq=2', 'q=3', 'news-q=4'),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(others, state, (pairs, written) => {
        const before = `https://example.org/list?${pairs.join('&')}#top%20`;
        const after = urlWith('kys', written, EMPTY, before);
        expect(new URL(after).search.startsWith(`?${pairs.join('&')}`)).to.equal(true);
        expect(new URL(after).hash).to.equal('#top%20');
        expect(urlWith('kys', EMPTY, EMPTY, after)).to.equal(before);
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
        expect(Object.keys(readUrl('kys', EMPTY, { search }))).to.deep.equal(Object.keys(EMPTY));
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
