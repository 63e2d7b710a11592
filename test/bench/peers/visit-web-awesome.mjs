import '@awesome.me/webawesome/dist/components/avatar/avatar.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import { GROUP } from './visited-group.mjs';

const card = document.createElement('wa-card');
card.innerHTML = `<h3 slot="header">${GROUP.name}</h3><p>${GROUP.summary}</p>
${GROUP.leaders.map((leader) => `<p><wa-avatar label="${leader}" initials="${leader[0]}"></wa-avatar> ${leader}</p>`).join('')}
<p><a href="mailto:${GROUP.email}">${GROUP.email}</a></p>`;
document.querySelector('main').append(card);
