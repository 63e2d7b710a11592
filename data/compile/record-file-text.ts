/** The text of a new record: for an editor, the schema; for a volunteer, what the id is. */
export const recordFileText = (kind: 'group' | 'person', yaml: string): string =>
  `# yaml-language-server: $schema=../schema/${kind}.schema.json\n\n${yaml.replace(
    /^id: .*$/mu,
    "$& # 与文件名相同，永不更改 · same as the file's name; never changes",
  )}`;
