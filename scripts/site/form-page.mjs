/** The page of a form: shows that the files beside it work, and what to paste. In Chinese and English, for anybody. */

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt()};`);

const both = ({ zh, en }, tag = 'p') => `<${tag}>${zh} <span lang="en">${en}</span></${tag}>`;

/** What stands in an element until its script has loaded, and so is read only where that doesn't come. */
const waiting = ({ opensFromFolder }) =>
  opensFromFolder
    ? {
        zh: '脚本没有加载。请把整个文件夹解压出来再打开。',
        en: 'The script didn’t load. Unpack the whole folder, then open this page.',
      }
    : {
        zh: '脚本没有加载。浏览器不让双击打开的页面加载模块：请把这个文件夹上传到网站再看，或者改用文件夹 classic。',
        en: 'The script didn’t load. Browsers load no modules for a page opened by a double click: upload this folder and look at it there, or take the folder “classic”.',
      };

function shown(form) {
  if (form.folder === 'no-script')
    return [
      both({ zh: '打开、复制，或者下载：', en: 'Open, copy, or save:' }),
      '<ul>',
      ...[
        ['zh/organization.html', '组织架构，网页'],
        ['en/organization.html', 'The organization as a page', 'en'],
        ['zh/organization.md', '组织架构，Markdown'],
        ['en/organization.md', 'The organization in Markdown', 'en'],
        ['zh/chart.svg', '组织架构图'],
        ['en/chart.svg', 'The organization chart', 'en'],
        ['groups.csv', '各组的表格 · Table of the groups'],
        ['mailboxes.vcf', '各组的邮箱，通讯录格式 · Mailboxes as contact cards'],
      ].map(([file, text, lang]) => `<li><a href="${file}"${lang ? ` lang="${lang}"` : ''}>${text}</a></li>`),
      '</ul>',
      '<p><img src="zh/chart.svg" alt="执行委员会组织架构图 · The organization chart of the Executive Committee"></p>',
    ].join('\n');
  const fallback = both(waiting(form), 'span');
  return form.lines.replace('></kys-group-card>', `>${fallback}</kys-group-card>`);
}

/**
 * @param {import('./forms.mjs').Form} form
 * @param {string} version of the library
 * @returns {string} HTML
 */
export const formPage = (form, version) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>KYS Elements ${version}: ${form.folder}</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.6; }
body { margin: 0 auto; max-width: 44em; padding: 24px 16px; }
h1 { font-size: 1.4em; line-height: 1.3; }
pre { border: 1px solid #8886; border-radius: 8px; overflow-x: auto; padding: 12px; white-space: pre-wrap; }
img { max-width: 100%; }
</style>
</head>
<body>
${both(form.title, 'h1')}
${both(form.when)}
${shown(form)}
${
  form.lines &&
  `${both({
    zh: '上面就是这几行的效果。把这个文件夹里的文件上传到你的网站，再把它们贴进页面；文件放在别处，就改一改地址。',
    en: 'That is what these lines show. Upload the files of this folder to your site and paste the lines into a page; where the files lie elsewhere, change the address.',
  })}
<pre tabindex="0">${escaped(form.lines)}</pre>`
}
</body>
</html>
`;
