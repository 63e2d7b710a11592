/** The tag of a classic script, which can be told only while it runs. */
const tag = document.currentScript as HTMLScriptElement | null;

/**
 * A page without an origin of its own, as one opened from a folder or in a sandbox, may load no module, or only with CORS
 * headers: there, a file comes as a classic script.
 */
function runScript(address: string): Promise<unknown> {
  return new Promise((come, fail) => {
    const script = document.createElement('script');
    script.charset = 'utf-8';
    script.nonce = tag?.nonce ?? '';
    script.src = address;
    script.onload = come;
    script.onerror = fail;
    document.head.append(script);
  });
}

/**
 * Runs a file of the library.
 *
 * @param folder its whole address; where there is none, that of this script. A module and a script in the page itself know
 *   by themselves where they are from; a classic script of another site does not.
 */
export function runFile(file: string, folder?: string): Promise<unknown> {
  const from = folder || (tag?.src ? new URL('.', tag.src).href : './');
  // Not as a template: bundlers would take it for a pattern of files to pack.
  const address = from + file;
  return origin === 'null' ? runScript(new URL(address, document.baseURI).href) : import(address);
}
