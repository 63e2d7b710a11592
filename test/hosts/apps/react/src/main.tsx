import '@kaiyuanshe/elements/kys-contact.js';
import '@kaiyuanshe/elements/kys-group-card.js';
import '@kaiyuanshe/elements/kys-group-list.js';
import '@kaiyuanshe/elements/kys-org-chart.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
