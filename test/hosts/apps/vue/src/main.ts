import '@kaiyuanshe/elements/kys-contact.js';
import '@kaiyuanshe/elements/kys-group-card.js';
import '@kaiyuanshe/elements/kys-group-list.js';
import '@kaiyuanshe/elements/kys-org-chart.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
