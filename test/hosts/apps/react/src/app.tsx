import type { KysGroupSelectEvent, OrganizationNode } from '@kaiyuanshe/elements';
import { useState } from 'react';

const treeOf = (name: string): OrganizationNode => ({
  id: 'root',
  name,
  children: [{ id: 'ada', name: 'Ada', kind: 'person' }],
});

export function App() {
  const [chosen, setChosen] = useState('');
  const [renamed, setRenamed] = useState(false);
  const onSelect = (event: KysGroupSelectEvent) => {
    event.preventDefault();
    setChosen(event.group);
  };
  return (
    <>
      <h1>工作组</h1>
      <kys-contact id="contact" group="media" show-source />
      <kys-group-card id="card" group="media" heading-level={2} selectable onkys-group-select={onSelect}>
        <button slot="actions" onClick={() => setRenamed(true)}>
          换一棵树
        </button>
      </kys-group-card>
      <p>
        已选：<output id="chosen">{chosen}</output>
      </p>
      <kys-group-list id="list" groups="media event" variant="compact" headingLevel={2} selected={chosen} />
      <kys-org-chart id="chart" layout="outline" tree={treeOf(renamed ? '新社区' : '示例社区')} />
    </>
  );
}
