import { expect, fixture } from '@open-wc/testing';
import { mailLink } from './mail-link.js';

describe('mailLink', () => {
  it('is named by the mailbox in one piece, wherever a line breaks in it', async () => {
    const link = await fixture<HTMLAnchorElement>(mailLink('kmedia@kaiyuanshe.org', 'Hello'));
    expect(link.getAttribute('aria-label')).to.equal('kmedia@kaiyuanshe.org');
    expect(link.textContent.trim()).to.equal('kmedia@kaiyuanshe.org');
    expect(link.querySelector('wbr')!.previousSibling!.textContent).to.match(/@$/);
    expect(link.href).to.equal('mailto:kmedia@kaiyuanshe.org?subject=Hello');
  });
});
