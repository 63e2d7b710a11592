import { createElement } from 'react';
import Card from 'react-bootstrap/Card';
import { createRoot } from 'react-dom/client';
import { GROUP } from './visited-group.mjs';

createRoot(document.querySelector('main')).render(
  createElement(
    Card,
    null,
    createElement(
      Card.Body,
      null,
      createElement(Card.Title, null, GROUP.name),
      createElement(Card.Text, null, GROUP.summary),
      GROUP.leaders.map((leader) => createElement(Card.Text, { key: leader }, leader)),
      createElement(Card.Link, { href: `mailto:${GROUP.email}` }, GROUP.email),
    ),
  ),
);
