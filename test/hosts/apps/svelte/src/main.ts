import '@kaiyuanshe/elements/kys-contact.js';
import '@kaiyuanshe/elements/kys-group-card.js';
import '@kaiyuanshe/elements/kys-group-list.js';
import '@kaiyuanshe/elements/kys-org-chart.js';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
