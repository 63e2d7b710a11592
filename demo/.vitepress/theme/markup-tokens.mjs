const TOKEN = /(?<tag><\/?[\w-]+|\/?>)|(?<value>"[^"]*")|(?<attribute>[\w:-]+)(?==)|(?<text>[^<>"\w]+|\w+)/g;

/** Cuts markup of tags alone into pieces with the kind of each, for color. */
export const markupTokens = (markup) =>
  Array.from(markup.matchAll(TOKEN), ({ 0: text, groups }) => ({
    text,
    kind: Object.keys(groups).find((kind) => groups[kind] !== undefined),
  }));
