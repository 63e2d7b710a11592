import { expect, fixture, html } from '@open-wc/testing';
import { flatAncestors, flatParent } from './flat-parent.js';

/** No more than there can be here: a way that ended nowhere would be a page that hangs. */
function tags(element: Element): string[] {
  const found: string[] = [];
  for (const { localName } of flatAncestors(element)) if (found.push(localName) > 20) break;
  return found;
}

/** A host whose shadow root shows its light children inside an `<aside>`, those named `last` in a `<footer>`. */
async function pageWithHost(mode: ShadowRootMode = 'open'): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(
    html`<main>
      <div id="host">
        <p></p>
        <b slot="last"></b><i slot="nowhere"></i>
      </div>
    </main>`,
  );
  const root = main.querySelector('#host')!.attachShadow({ mode });
  root.innerHTML = '<aside><slot></slot></aside><footer><slot name="last"></slot></footer><u></u>';
  return main;
}

describe('flatParent', () => {
  it('is the parent element in a plain page', async () => {
    const main = await fixture(html`<main><p></p></main>`);
    expect(flatParent(main.querySelector('p')!)).to.equal(main);
  });

  it('is null for the document element, and for an element that stands nowhere', () => {
    expect(flatParent(document.documentElement)).to.equal(null);
    expect(flatParent(document.createElement('p'))).to.equal(null);
  });

  it('is null in a fragment that is no shadow root', () => {
    const fragment = document.createDocumentFragment();
    const child = fragment.appendChild(document.createElement('p'));
    expect(flatParent(child)).to.equal(null);
  });

  it('is the host for what stands at the top of a shadow root', async () => {
    const main = await pageWithHost();
    const host = main.querySelector('#host')!;
    expect(flatParent(host.shadowRoot!.querySelector('u')!)).to.equal(host);
  });

  it('is the slot for what a slot shows', async () => {
    const main = await pageWithHost();
    expect(flatParent(main.querySelector('b')!)).to.equal(
      main.querySelector('#host')!.shadowRoot!.querySelector('[name=last]'),
    );
  });

  it('is the host for a child that no slot shows, and for one whose slot a closed root hides', async () => {
    const open = await pageWithHost();
    expect(flatParent(open.querySelector('i')!)).to.equal(open.querySelector('#host'));
    const closed = await pageWithHost('closed');
    expect(flatParent(closed.querySelector('p')!)).to.equal(closed.querySelector('#host'));
  });

  it('is the form whose fields are named as what leads out of it, and then what is around that', async () => {
    const names = ['parentNode', 'parentElement', 'assignedSlot', 'nodeType', 'host', 'getRootNode'];
    const main = await fixture(
      html`<main>
        <form>
          ${names.map((name) => html`<input type="hidden" name=${name} />`)}
          <p></p>
        </form>
      </main>`,
    );
    expect(tags(main.querySelector('p')!)).to.deep.equal(['p', 'form', 'main', 'div', 'body', 'html']);
  });

  it('ends at the page, whatever is named in it', async () => {
    const main = await fixture(
      html`<main>
        <form name="host"></form>
        <form name="nodeType"></form>
        <form name="parentNode"></form>
        <p></p>
      </main>`,
    );
    expect(tags(main.querySelector('p')!)).to.deep.equal(['p', 'main', 'div', 'body', 'html']);
  });

  it('reaches out of the tree of another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`);
    const inner = frame.contentDocument!;
    const child = inner.body.appendChild(inner.createElement('p'));
    expect(tags(child)).to.deep.equal(['p', 'body', 'html']);
  });
});

describe('flatAncestors', () => {
  it('leads through slots and shadow roots out to the document element', async () => {
    const main = await pageWithHost();
    expect(tags(main.querySelector('p')!)).to.deep.equal(['p', 'slot', 'aside', 'div', 'main', 'div', 'body', 'html']);
    expect(tags(main.querySelector('b')!).slice(0, 4)).to.deep.equal(['b', 'slot', 'footer', 'div']);
  });
});
