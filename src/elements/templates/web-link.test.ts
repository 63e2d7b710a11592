import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { webLink } from './web-link.js';

const shown = (url: string): Promise<HTMLElement> => fixture(html`<p>${webLink(html, url, 'Page')}</p>`);

describe('webLink', () => {
  for (const url of ['https://kaiyuanshe.cn/', 'HTTPS://kaiyuanshe.cn/']) {
    it(`leads to ${url}`, async () => {
      expect((await shown(url)).querySelector('a')!.href).to.equal('https://kaiyuanshe.cn/');
    });
  }

  for (const url of [
    'javascript:alert(1)',
    ' https://kaiyuanshe.cn',
    'http://kaiyuanshe.cn',
    'data:text/html,x',
    '//kaiyuanshe.cn',
    '',
  ]) {
    it(`leaves the text alone for ${JSON.stringify(url)}`, async () => {
      const place = await shown(url);
      expect(place.querySelector('a')).to.equal(null);
      expect(place.textContent).to.equal('Page');
    });
  }
});
