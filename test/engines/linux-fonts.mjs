import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateArchive, inflateOnce } from './inflate-once.mjs';
import { unpackWoff } from './unpack-woff.mjs';

/**
 * Bold and regular are enough: a browser takes 700 for 600, and 400 for 500. The numbered parts
 * hold arrows and discs; no part holds ticks (✓) or small triangles (▸), which show as nothing.
 */
const parts = ['chinese-simplified-400', 'chinese-simplified-700', '90-400', '105-400', '109-400'];

/** What a page asks for by a generic name; for a name unknown here, a browser asks for the first. */
const families = ['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-sans-serif'];

/**
 * Puts together the fonts that a browser on Linux sees instead of those installed, so that
 * Chinese is shown and measured alike on a bare machine and on any other.
 *
 * @returns {Promise<string>} the path of a fontconfig file, for the variable `FONTCONFIG_FILE`
 */
export async function linuxFonts() {
  const chinese = new URL(import.meta.resolve('@fontsource/noto-sans-sc/package.json'));
  const latin = new URL('../bin/fonts.tar.br', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(chinese, 'utf8'));
  const folder = await inflateOnce(`fonts-${version}`, async (draft) => {
    await inflateArchive(latin, draft);
    for (const part of parts) {
      const name = `noto-sans-sc-${part}-normal`;
      const woff = await readFile(new URL(`files/${name}.woff`, chinese));
      await writeFile(join(draft, 'fonts', `${name}.otf`), unpackWoff(woff));
    }
  });
  return writeConfiguration(folder);
}

/**
 * Latin letters come from the first family and Chinese ones from the second, whatever a page
 * asks for. Without hints, as most screens have them, letters are as wide as drawn; Firefox
 * rounds each to a whole px otherwise. Written anew where the checkout has moved: Chromium 78 knows no relative folder.
 */
async function writeConfiguration(folder) {
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
${families
  .map(
    (family) => `  <alias binding="same">
    <family>${family}</family>
    <prefer><family>Open Sans</family><family>Noto Sans SC</family></prefer>
  </alias>`,
  )
  .join('\n')}
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
</fontconfig>
`;
  const file = join(folder, 'browser-fonts.conf');
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return file;
  // Two browsers of one run ask at once.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
  return file;
}
