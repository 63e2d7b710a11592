import DefaultTheme from 'vitepress/theme-without-fonts';
import '@kaiyuanshe/elements/kys.js';

export default DefaultTheme;
