/** What stands in the archive for people who have only that: which folder to take, and what to do with it. */

/**
 * @param {readonly import('./forms.mjs').Form[]} forms
 * @param {string} version
 * @returns {string} plain text, Chinese and then English
 */
export function readmeText(forms, version) {
  const opening = forms.filter(({ opensFromFolder }) => opensFromFolder).map(({ folder }) => folder);
  return `KYS Elements ${version}

开源社的工作组，放到任何网页上。不需要安装什么，也不需要会编程。

1. 选一个文件夹：
${forms.map(({ folder, when }) => `   ${folder}  ${when.zh}`).join('\n')}
2. 把那个文件夹里的文件上传到你的网站，例如放进 /kys/${version}/。
   文件要放在一起，不要改名。
3. 打开那里的 index.html：看得到内容，就成了。
4. 把 index.html 上写着的几行贴进你的页面。tags.txt 里也有，还有带校验值的写法。

双击就能打开的：${opening.join('、')}。其他文件夹要放到网站上才能看，因为浏览器不让本地页面加载模块。
换新版本时，放进新的文件夹，再改页面里的地址。


The working groups of KAIYUANSHE on any page. There is nothing to install, and no code to write.

1. Choose a folder:
${forms.map(({ folder, when }) => `   ${folder}  ${when.en}`).join('\n')}
2. Upload the files of that folder to your site, for example to /kys/${version}/.
   Keep them together, and keep their names.
3. Open index.html there. If you see a card, it works.
4. Paste the lines shown on index.html into your page. They are in tags.txt too, also with integrity.

These open by a double click: ${opening.join(', ')}. The others need a site, since browsers load no modules from a folder.
For a newer version, upload it to a new folder and change the address in your pages.
`;
}
