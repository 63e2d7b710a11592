import { build } from 'esbuild';

/**
 * One file of a program, as a bundler makes it for pages.
 *
 * @param {Pick<import('esbuild').BuildOptions, 'entryPoints' | 'stdin'>} program
 * @returns {Promise<string>}
 */
export async function bundleForPage(program) {
  const { outputFiles } = await build({
    ...program,
    bundle: true,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    format: 'esm',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
