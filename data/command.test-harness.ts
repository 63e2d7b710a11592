import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandResult } from './command.js';
import type { RecordFiles } from './compile/record-files.js';

/** Writes files below a folder, by their paths. */
export function writeFiles(root: string, files: RecordFiles): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** A folder for temporary files, with these in it. */
export function folderWith(files: RecordFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'kys-command-'));
  writeFiles(root, files);
  return root;
}

/**
 * Runs a tool as npm does, in a process of its own.
 *
 * @param tool its path in `data`, such as `compile/diff.ts`.
 */
export function spawnTool(tool: string, root: string, ...args: readonly string[]): CommandResult {
  const file = fileURLToPath(new URL(tool, import.meta.url));
  const command = ['--import', import.meta.resolve('tsx'), file, ...args];
  // Some tools answer a workflow of GitHub in another way than a person.
  const env = { ...process.env, GITHUB_OUTPUT: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env });
  return { status: status ?? -1, stdout, stderr };
}
