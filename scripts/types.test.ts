import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * What the compiler says of one more file in a room, read with all the others of its tsconfig: a
 * package anywhere among them may bring the types of the other side.
 */
function told(config: string, path: string, code: string): string[] {
  const read = ts.getParsedCommandLineOfConfigFile(config, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => expect.fail(String(messageText)),
  });
  const planted = resolve(path);
  const disk = ts.createCompilerHost(read!.options);
  const isPlanted = (name: string): boolean => resolve(name) === planted;
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => isPlanted(name) || disk.fileExists(name),
    getSourceFile: (name, options) =>
      isPlanted(name)
        ? ts.createSourceFile(name, code, options)
        : disk.getSourceFile(name, options),
  };
  const program = ts.createProgram([...read!.fileNames, planted], read!.options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(planted))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('det som kjører i siden, har ingen Node', () => {
  const found = told(
    'src/browser/tsconfig.json',
    'src/browser/planted.ts',
    "import 'node:fs';\nexport const planted = [process.env.HOME, Buffer, document.title];\n",
  );
  expect(found).toHaveLength(3);
  expect(found.join()).toMatch(/'node:fs'.*'process'.*'Buffer'/);
});

test('det byggingen kjører, har ingen nettleser', () => {
  const found = told(
    'src/tsconfig.json',
    'src/domain/planted.ts',
    'export const planted = [document.title, window, process.env.HOME];\n',
  );
  expect(found.join()).toMatch(/'document'.*'window'/);
});
