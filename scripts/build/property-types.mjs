import ts from 'typescript';

const { NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  types: [],
};

/**
 * Reads the types of the properties of classes, which the analyzer of the manifest names but doesn't resolve.
 *
 * @param {string} file a module of TypeScript, such as `dist/types/entry/classes.d.ts`
 * @returns {(className: string, property: string) => string | undefined} the type in full, such as
 *   `'card' | 'compact' | 'full'`, of a class that the module exports, of an optional property that of its values;
 *   `undefined` where it has no such property
 * @throws {Error} where the module exports no such class
 */
export function propertyTypes(file) {
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module ? checker.getExportsOfModule(module) : [];
  return (className, property) => {
    const symbol = exported.find(({ name }) => name === className);
    if (!symbol) throw new Error(`${file} exports no ${className}`);
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const member = checker.getDeclaredTypeOfSymbol(declared).getProperty(property);
    if (!member) return undefined;
    const type = checker.getTypeOfSymbol(member);
    const format = NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType;
    // `src?` may be left out, which is no value that one can write.
    return checker.typeToString(
      member.flags & ts.SymbolFlags.Optional ? checker.getNonNullableType(type) : type,
      undefined,
      format,
    );
  };
}
