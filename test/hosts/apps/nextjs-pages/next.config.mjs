export default {
  reactStrictMode: true,
  devIndicators: false,
  transpilePackages: ['antd'],
  i18n: { locales: ['zh-CN', 'zh-TW', 'en'], defaultLocale: 'zh-CN', localeDetection: false },
};
