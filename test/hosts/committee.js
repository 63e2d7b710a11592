const TITLES = { 'zh-CN': '执行委员会', en: 'Executive Committee', 'zh-TW': '執行委員會' };

/** The page speaks the language in its address, and the element with it. */
const asked = new URLSearchParams(location.search).get('lang');
const lang = Object.hasOwn(TITLES, asked) ? asked : 'zh-CN';

document.documentElement.lang = lang;
document.title = `${TITLES[lang]} · KYS Elements`;
document.querySelector(`nav [lang=${lang}]`).setAttribute('aria-current', 'page');
