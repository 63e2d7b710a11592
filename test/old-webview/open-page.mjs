/**
 * Opens a page and waits until it is loaded, keeping every complaint that it makes: uncaught
 * errors, unhandled rejections, `console.error` and what the browser itself logs as an error.
 *
 * @param {import('./devtools-pipe.mjs').DevtoolsPipe} devtools
 * @param {string} url
 * @returns {Promise<{ complaints: string[], evaluate: (expression: string) => Promise<any> }>}
 */
export async function openPage(devtools, url) {
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const complaints = [];
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url: from, lineNumber } }) => {
    complaints.push(`${text} ${exception?.description ?? exception?.value ?? ''} (${from}:${lineNumber + 1})`);
  });
  devtools.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') {
      complaints.push(`console.${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
    }
  });
  devtools.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') complaints.push(`${entry.text} (${entry.url})`);
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await devtools.send(`${domain}.enable`, {}, sessionId);
  const loaded = new Promise((resolve) => devtools.once('Page.loadEventFired', resolve));
  const { errorText } = await devtools.send('Page.navigate', { url }, sessionId);
  if (errorText) throw new Error(`${url}: ${errorText}`);
  await loaded;
  return {
    complaints,
    async evaluate(expression) {
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', options, sessionId);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
