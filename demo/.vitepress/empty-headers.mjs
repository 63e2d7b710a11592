/**
 * A header cell without a text heads nothing, and is read aloud as if it did: it becomes a plain cell.
 * A plugin of markdown-it.
 */
export function emptyHeaders(markdown) {
  markdown.core.ruler.push('empty-headers', ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type !== 'th_open' || tokens[at + 1].content.trim()) return;
      token.tag = 'td';
      tokens[at + 2].tag = 'td';
    });
  });
}
