/**
 * What `npm run types` must accept in JSX, and what it must refuse. Names with a hyphen that the types don't know pass:
 * TypeScript allows them in all JSX.
 */
import { useRef } from 'react';
import { bundledDataset, type GroupCardElement, type GroupListElement, type Theme } from '@kaiyuanshe/elements';
import type { KysProps } from '@kaiyuanshe/elements/react';

export function Accepted(): React.JSX.Element {
  const card = useRef<GroupCardElement>(null);
  return (
    <>
      <kys-group-card
        ref={card}
        key="media"
        id="media"
        className="card"
        style={{ margin: 0 }}
        lang="en"
        data-of="page"
      />
      <kys-group-card group="media" heading-level={2} variant="full" theme="dark" show-source selectable={false}>
        <button slot="actions">Join</button>
      </kys-group-card>
      <kys-group-card
        headingLevel="2"
        for="list"
        records={bundledDataset}
        onkys-group-select={(event) => {
          const id: string = event.group;
          const element: GroupCardElement = event.currentTarget;
          event.preventDefault();
          return [id, element];
        }}
      />
      <kys-group-list sort="founded" class-of-work="internal" tags="management" url-state searchable />
      <kys-org-chart
        layout="top-down"
        levels={2}
        tree={null}
        deep-link
        onkys-node-select={({ node }) => node.id.trim()}
      />
      <kys-contact
        variant="inline"
        topic="sponsorship"
        onkys-copy={({ text, method }) => [text, method === 'clipboard']}
      />
      <kys-person-card person="corrie" />
      <kys-leadership heading-level={2} />
      <kys-dataset src="/kys.json" refresh={300} onkys-dataset-error={({ reason }) => reason}>
        <kys-timeline groups="media events" />
      </kys-dataset>
    </>
  );
}

export function Refused(): React.JSX.Element {
  return (
    <>
      {/* @ts-expect-error no such attribute */}
      <kys-group-card grp="media" />
      {/* @ts-expect-error no such value */}
      <kys-group-card group="media" variant="huge" />
      {/* @ts-expect-error one of the base's own has no such value either */}
      <kys-timeline theme="darkish" />
      {/* @ts-expect-error no such order */}
      <kys-group-list sort="size" />
      {/* @ts-expect-error a truth value has no such text */}
      <kys-org-chart toolbar="yes" />
      {/* @ts-expect-error an attribute with a hyphen is typed too */}
      <kys-group-card show-source="yes" />
      {/* @ts-expect-error records are no text */}
      <kys-group-card records="kys.json" />
      {/* @ts-expect-error the event has no such field */}
      <kys-group-card onkys-group-select={(event) => event.detail} />
      {/* @ts-expect-error another element's attribute */}
      <kys-leadership group="media" />
      {/* @ts-expect-error no such element */}
      <kys-group-table />
    </>
  );
}

/** A component that wraps an element passes its props on. */
export function Card({ theme = 'auto', ...props }: KysProps<'kys-group-card'> & { theme?: Theme }): React.JSX.Element {
  return <kys-group-card theme={theme} {...props} />;
}

/** The tag is known to the page's own script too. */
export const list: GroupListElement | null = document.querySelector('kys-group-list');
