import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/**
 * What CHANGELOG.md says of a version: the text below the heading that begins with it, to the next of that level.
 *
 * @param tag `v` and the version, which must be that of the package.
 * @throws Error where tag and version differ, or nothing is said of it.
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, and the version of package.json ${version}`);
  const headings = fromMarkdown(changelog).children.filter((node) => node.type === 'heading' && node.depth === 2);
  const index = headings.findIndex((heading) => toString(heading).split(/\s/u)[0] === version);
  if (index < 0) throw new Error(`no "## ${version}" in CHANGELOG.md`);
  const notes = changelog
    .slice(headings[index]!.position!.end.offset, headings[index + 1]?.position!.start.offset)
    .trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${notes}\n`;
}
