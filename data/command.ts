/** What a command line tool prints, and its exit code. */
export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A command line tool. It returns what it would print, so that a test calls it in its own process.
 *
 * @param root the project's folder: npm runs its scripts in it.
 */
export type Command = (args: readonly string[], root: string) => CommandResult;

export const printed = (text: string, status = 0): CommandResult => ({ status, stdout: `${text}\n`, stderr: '' });

export const failed = (text: string): CommandResult => ({ status: 1, stdout: '', stderr: `${text}\n` });

/** Runs the tool for which this process was started. */
export function runCommand(command: Command): void {
  const { status, stdout, stderr } = command(process.argv.slice(2), process.cwd());
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
