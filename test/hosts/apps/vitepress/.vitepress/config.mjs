import { defineConfig } from 'vitepress';

export default defineConfig({
  lang: 'zh-CN',
  title: '开源社',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('kys-') } } },
});
