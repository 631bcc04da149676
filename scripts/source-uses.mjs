import path from 'node:path';
import { parseSync } from '@swc/core';

/**
 * What a TypeScript source imports, calls, constructs, reads and tags, as rules of import-rules.mjs see it:
 * `{ kind: 'import' | 'call' | 'new' | 'member' | 'tag', name }`, names as dotted chains (`process.env.HOME`); an import
 * has `names` (values only, `*` for all) and, if relative, `target` (path relative to the project); `new` has `empty`; calls
 * and `new` have `isGlobal`, false if the file itself declares the name.
 * @param {string} file path relative to the project
 */
export function usesIn(file, source) {
  const uses = [];
  walk(parseSync(source, { syntax: 'typescript', target: 'es2023' }), (node) => {
    const use = useOf(node);
    if (use !== null) uses.push(use);
  });
  const folder = path.posix.dirname(file);
  return uses.map((use) => (isRelative(use) ? { ...use, target: path.posix.join(folder, use.name) } : use));
}

const isRelative = (use) => use.kind === 'import' && use.name.startsWith('.');

function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node)) walk(value, visit);
}

function useOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
      return { kind: 'import', name: node.source.value, names: node.typeOnly ? [] : importedNames(node) };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source
        ? { kind: 'import', name: node.source.value, names: node.typeOnly ? [] : ['*'] }
        : null;
    case 'CallExpression':
      return callOf(node);
    case 'NewExpression':
      return { ...calleeOf('new', node.callee), empty: (node.arguments ?? []).length === 0 };
    case 'TaggedTemplateExpression':
      return { kind: 'tag', name: nameOf(node.tag) };
    case 'MemberExpression':
      return { kind: 'member', name: nameOf(node) };
    default:
      return null;
  }
}

function callOf(node) {
  if (node.callee.type !== 'Import') return calleeOf('call', node.callee);
  return { kind: 'import', name: node.arguments[0]?.expression.value ?? '(computed)', names: ['*'] };
}

/** The parser's syntax context of names that the file does not declare. */
const UNDECLARED = 1;

function calleeOf(kind, callee) {
  return { kind, name: nameOf(callee), isGlobal: callee.ctxt === UNDECLARED };
}

function importedNames(node) {
  return node.specifiers
    .filter((specifier) => !specifier.isTypeOnly)
    .map((specifier) =>
      specifier.type === 'ImportSpecifier' ? (specifier.imported ?? specifier.local).value : '*',
    );
}

/** `a.b.c` of a chain of names; a part that is no name is `?`. */
function nameOf(node) {
  if (node.type === 'Identifier') return node.value;
  if (node.type === 'ParenthesisExpression' || node.type === 'TsNonNullExpression')
    return nameOf(node.expression);
  if (node.type !== 'MemberExpression') return '?';
  const { property } = node;
  const name = property.type === 'Computed' ? property.expression.value : property.value;
  return `${nameOf(node.object)}.${name ?? '?'}`;
}
