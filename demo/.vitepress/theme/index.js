import DefaultTheme from 'vitepress/theme-without-fonts';
import CopyCode from './CopyCode.vue';
import TwoLines from './TwoLines.vue';
import './site.css';
import './home.css';
import './reference.css';
import './print.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('CopyCode', CopyCode);
    app.component('TwoLines', TwoLines);
  },
};
