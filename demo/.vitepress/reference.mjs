/** The page of an element, as Markdown, from what the manifest says of it. */
import { exampleOf } from './elements.mjs';

export function referenceOf({ tagName, description }, language) {
  const example = exampleOf(tagName);
  return [
    `# ${tagName}`,
    description.replaceAll(/<([^>\s]+)>/g, '`<$1>`'),
    ...(example ? [example.replace('></', ` lang="${language}"></`), `\`\`\`html\n${example}\n\`\`\``] : []),
  ].join('\n\n');
}
