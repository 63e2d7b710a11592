/**
 * What `npm run types` must accept of the attributes in Svelte, and what it must refuse. That markup is checked by them
 * is tested by `npm run test:hosts`, with the checker of markup.
 */
import { bundledDataset, type GroupCardElement } from '@kaiyuanshe/elements';
import type { KysProps } from '@kaiyuanshe/elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const accepted: SvelteHTMLElements['kys-group-card'][] = [
  {
    group: 'media',
    'heading-level': 2,
    variant: 'compact',
    theme: 'light',
    'show-source': true,
    for: 'list',
    lang: 'en',
    id: 'card',
    class: 'wide',
  },
  { headingLevel: '2', showSource: false, selectable: false, records: bundledDataset },
  { 'onkys-group-select': ({ group, currentTarget }): [string, GroupCardElement] => [group, currentTarget] },
];

export const source: SvelteHTMLElements['kys-dataset'] = {
  src: '/kys.json',
  refresh: 300,
  'onkys-dataset-error': ({ reason }) => reason,
};

export const refused: SvelteHTMLElements['kys-group-card'][] = [
  // @ts-expect-error no such attribute
  { grp: 'media' },
  // @ts-expect-error no such value
  { variant: 'huge' },
  // @ts-expect-error no such value
  { theme: 'darkish' },
  // @ts-expect-error Svelte would write the text "false", which switches it on
  { 'show-source': false },
  // @ts-expect-error records are no text
  { records: 'kys.json' },
  // @ts-expect-error the event has no such field
  { 'onkys-group-select': (event) => event.detail },
  // @ts-expect-error the chart tells of nodes, the card doesn't
  { 'onkys-node-select': () => undefined },
];

// @ts-expect-error no such order
export const list: KysProps<'kys-group-list'> = { sort: 'size' };
