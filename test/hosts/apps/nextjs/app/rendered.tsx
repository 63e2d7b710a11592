import { renderElement } from '@kaiyuanshe/elements/server';

const html = renderElement('kys-group-card', { id: 'rendered', group: 'media', lang: 'zh', 'heading-level': 2 });

/** Rendered by the server with what it shows, for readers without script; the component below defines it. */
export const Rendered = () => <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
