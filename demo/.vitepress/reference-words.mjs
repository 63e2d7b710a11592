/** The words around what the manifest says, and what it says in Chinese. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** By the English text, on one line. */
export const chinese = () => parse(readFileSync(new URL('reference.zh.yaml', import.meta.url), 'utf8'));

export const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

export const headings = {
  zh: {
    example: '示例',
    attributes: '属性',
    properties: '脚本属性',
    methods: '方法',
    events: '事件',
    slots: '插槽',
    parts: '部件',
    variables: 'CSS 变量',
    inEvery: '所有组件都有',
    name: '名称',
    description: '说明',
    byDefault: '默认',
    defaultSlot: '（默认）',
    aboutParts: (tag) => `在样式表里写 \`${tag}::part(名称)\`。`,
    aboutVariables: '写在组件上，或任何外层元素上。',
    aboutProperties: '属性都能在脚本里读写，如 `heading-level` 是 `headingLevel`。此外还有：',
    aboutMethods: '都是异步的，返回 Promise。',
    aboutEvents: '都会冒泡，也能穿出 shadow root；只有人的操作才触发，脚本改值不会。',
    returns: '返回',
  },
  en: {
    example: 'Example',
    attributes: 'Attributes',
    properties: 'Properties',
    methods: 'Methods',
    events: 'Events',
    slots: 'Slots',
    parts: 'Parts',
    variables: 'CSS variables',
    inEvery: 'In every element',
    name: 'Name',
    description: 'Description',
    byDefault: 'default',
    defaultSlot: '(default)',
    aboutParts: (tag) => `Style them with \`${tag}::part(name)\`.`,
    aboutVariables: 'Set them on the element or on anything around it.',
    aboutProperties:
      'Every attribute is also a property for scripts: `heading-level` is `headingLevel`. Beyond these there are:',
    aboutMethods: 'All are asynchronous and return a promise.',
    aboutEvents: 'They bubble, cross shadow roots, and tell only what a person did: changes by script fire none.',
    returns: 'Returns',
  },
};
