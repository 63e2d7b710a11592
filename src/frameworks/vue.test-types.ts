/**
 * What `npm run types` must accept of the props in Vue, and what it must refuse. That templates are checked by them is
 * tested by `npm run test:hosts`, with the checker of templates.
 */
import { bundledDataset, type GroupCardElement } from '@kaiyuanshe/elements';
import type { KysProps } from '@kaiyuanshe/elements/vue';
import type { GlobalComponents } from 'vue';

type PropsInTemplate<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const accepted: PropsInTemplate<'kys-group-card'>[] = [
  {
    group: 'media',
    headingLevel: 2,
    variant: 'compact',
    theme: 'light',
    showSource: true,
    for: 'list',
    lang: 'en',
    id: 'card',
    class: ['wide'],
  },
  {
    records: bundledDataset,
    key: 1,
    onKysGroupSelect: ({ group, currentTarget }): [string, GroupCardElement] => [group, currentTarget],
  },
];

export const chart: PropsInTemplate<'kys-org-chart'> = {
  tree: undefined,
  layout: 'outline',
  onKysNodeSelect: ({ node }) => node.id.trim(),
};

export const source: PropsInTemplate<'kys-dataset'> = {
  src: '/kys.json',
  refresh: 300,
  onKysDatasetError: ({ reason }) => reason,
};

export const refused: PropsInTemplate<'kys-group-card'>[] = [
  // @ts-expect-error no such property
  { grp: 'media' },
  // @ts-expect-error no such value
  { variant: 'huge' },
  // @ts-expect-error records are no text
  { records: 'kys.json' },
  // @ts-expect-error the event has no such field
  { onKysGroupSelect: (event) => event.detail },
  // @ts-expect-error the chart tells of nodes, the card doesn't
  { onKysNodeSelect: () => undefined },
];

// @ts-expect-error no such order
export const list: KysProps<'kys-group-list'> = { sort: 'size' };
