import DefaultTheme from 'vitepress/theme-without-fonts';
import './site.css';
import './print.css';

export default DefaultTheme;
