import DefaultTheme from 'vitepress/theme-without-fonts';
import CopyCode from './CopyCode.vue';
import ElementsList from './ElementsList.vue';
import TwoLines from './TwoLines.vue';
import { keepQueries } from './keep-query.mjs';
import './site.css';
import './home.css';
import './records.css';
import './reference.css';
import './print.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('CopyCode', CopyCode);
    app.component('ElementsList', ElementsList);
    app.component('TwoLines', TwoLines);
    if (!import.meta.env.SSR) keepQueries();
  },
};
