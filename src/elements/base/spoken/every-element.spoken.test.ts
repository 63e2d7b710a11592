import { fixture, html } from '@open-wc/testing';
import '../../../entry/all.js';
import { examples } from '#generated/examples.js';
import type { KysElement } from '../kys-element.js';
import { describeSpoken, expectKept, settled, spoken } from './spoken.test-harness.js';

/** Further variants of the elements: what their examples don't show. */
const VARIANTS: Record<string, string> = {
  'kys-group-card compact': '<kys-group-card group="media" variant="compact" href="#{id}"></kys-group-card>',
  'kys-contact question': '<kys-contact></kys-contact>',
  'kys-contact inline': '<kys-contact group="media" variant="inline"></kys-contact>',
  'kys-contact button': '<kys-contact group="media" variant="button"></kys-contact>',
  'kys-contact topic': '<kys-contact topic="赞助"></kys-contact>',
  'kys-group-card unknown': '<kys-group-card group="medja">Fallback</kys-group-card>',
  'kys-org-chart outline': '<kys-org-chart layout="outline"></kys-org-chart>',
  'kys-people table': '<kys-people variant="table"></kys-people>',
};

const SHOWN = {
  ...Object.fromEntries(Object.entries(examples).map(([tag, { markup }]) => [tag, markup])),
  ...VARIANTS,
};

describeSpoken('every element, spoken', () => {
  for (const [name, markup] of Object.entries(SHOWN)) {
    for (const language of ['zh', 'en']) {
      it(`says what is kept of it: ${name}, ${language}`, async () => {
        const page = await fixture<HTMLElement>(html`<div lang=${language} style="width: 1600px"></div>`);
        page.append(document.createRange().createContextualFragment(markup.trim()));
        const element = page.firstElementChild as KysElement;
        await settled(element);
        await expectKept(`${name.replace(' ', '.')}.${language}`, await spoken(element, language));
      });
    }
  }
});
