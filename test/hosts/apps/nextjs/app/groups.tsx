'use client';
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@kaiyuanshe/elements/kys-contact.js';
import '@kaiyuanshe/elements/kys-group-card.js';
import '@kaiyuanshe/elements/kys-group-list.js';
import '@kaiyuanshe/elements/kys-org-chart.js';
import type { KysGroupSelectEvent, OrganizationNode } from '@kaiyuanshe/elements';
import { Button } from 'antd';
import { useState } from 'react';
import { useHydrated } from './use-hydrated';

const treeOf = (name: string): OrganizationNode => ({
  id: 'root',
  name,
  children: [{ id: 'ada', name: 'Ada', kind: 'person' }],
});

export function Groups() {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState('');
  const [renamed, setRenamed] = useState(false);
  const onSelect = (event: KysGroupSelectEvent) => {
    event.preventDefault();
    setChosen(event.group);
  };
  return (
    <>
      <kys-group-card
        id="card"
        group="media"
        heading-level={2}
        selectable
        onkys-group-select={hydrated ? onSelect : undefined}
      >
        <Button slot="actions" onClick={() => setRenamed(true)}>
          换一棵树
        </Button>
      </kys-group-card>
      <p>
        已选：<output id="chosen">{chosen}</output>
      </p>
      <kys-group-list id="list" groups="media event" variant="compact" heading-level={2} selected={chosen} />
      <kys-org-chart
        id="chart"
        layout="outline"
        tree={hydrated ? treeOf(renamed ? '新社区' : '示例社区') : undefined}
      />
    </>
  );
}
