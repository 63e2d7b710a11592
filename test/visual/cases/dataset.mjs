import { ADDRESS } from '../made-up.mjs';
import { seen } from '../steps.mjs';

const inside = `<kys-group-card group="letters" show-source>KAIYUANSHE</kys-group-card>
  <kys-leadership></kys-leadership>
  <kys-contact group="letters" variant="inline"></kys-contact>`;

export const cases = [
  {
    name: 'records of an address',
    html: `<kys-dataset src="/records.json">${inside}</kys-dataset>`,
    steps: [seen('main >>> [href="https://example.org/roster"]')],
  },
  { name: 'records on their way', held: ADDRESS, html: `<kys-dataset src="${ADDRESS}">${inside}</kys-dataset>` },
  { name: 'records lost', lost: ADDRESS, html: `<kys-dataset src="${ADDRESS}">${inside}</kys-dataset>` },
  {
    name: 'broken records inside',
    html: `<kys-dataset><script type="application/json">{ "groups": </script>${inside}</kys-dataset>`,
  },
  { name: 'address without records', html: `<kys-dataset src="/dist/kys.js">${inside}</kys-dataset>` },
];
