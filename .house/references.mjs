// Every way a source file can name another, read from its syntax tree.
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { parseFileSync } from '@swc/core'
import { importableFrom, OWNERS, ownerText, rowOf } from '../.dependency-cruiser.mjs'

const text = (node) => {
  const value = node?.expression ?? node
  if (value?.type === 'StringLiteral') return value.value
  return value?.type === 'TemplateLiteral' && value.expressions.length === 0
    ? value.quasis[0].cooked
    : undefined
}

const isMeta = (node, property) =>
  node?.type === 'MemberExpression' &&
  node.object.type === 'MetaProperty' &&
  node.object.kind === 'import.meta' &&
  node.property.value === property

const allTypes = (names) => names?.length > 0 && names.every((name) => name.isTypeOnly)

function sourceOf(node) {
  return node.source ? [{ to: node.source.value, typeOnly: node.typeOnly || allTypes(node.specifiers) }] : []
}

/** What one node of the tree names, by the node's type. */
const READERS = {
  ImportDeclaration: sourceOf,
  ExportNamedDeclaration: sourceOf,
  ExportAllDeclaration: sourceOf,
  TsImportType: (node) => [{ to: node.argument.value, typeOnly: true }],
  CallExpression(node) {
    if (node.callee.type === 'Import') return [{ to: text(node.arguments[0]) ?? '', typeOnly: false }]
    if (!isMeta(node.callee, 'glob')) return []
    const first = node.arguments[0].expression
    const globs = first.type === 'ArrayExpression' ? first.elements : [first]
    return globs.map((glob) => ({ to: (text(glob) ?? '').replace(/^!/, ''), typeOnly: false }))
  },
  NewExpression(node) {
    const [to, base] = node.arguments ?? []
    return node.callee.value === 'URL' && isMeta(base?.expression, 'url') && text(to) !== undefined
      ? [{ to: text(to).replace(/^(?!\.|\/)/, './'), typeOnly: false }]
      : []
  },
}

function* nodesOf(tree) {
  if (tree === null || typeof tree !== 'object') return
  if (typeof tree.type === 'string') yield tree
  for (const part of Object.values(tree)) yield* nodesOf(part)
}

/** All references of a file; `to` is '' where it is computed and cannot be checked. */
export function referencesIn(path) {
  const tree = parseFileSync(path, { syntax: 'typescript', tsx: /x$/.test(path), decorators: true })
  return [...nodesOf(tree)].flatMap((node) => READERS[node.type]?.(node) ?? [])
}

const isBuiltin = (to) => to.startsWith('node:') || builtinModules.includes(to)

function judgePackage(from, to) {
  const named = ({ packages }) =>
    packages === 'node:' ? isBuiltin(to) : new RegExp(`^(${packages})(/|$)`).test(to)
  return OWNERS.filter((row) => named(row) && !new RegExp(`^${row.owner}`).test(from))
    .map(ownerText)
    .map(({ name, comment }) => `${name}: ${from} → ${to} (${comment})`)
}

/** What the table says to one reference: a list of problems, empty where it is allowed. */
export function judge(from, { to, typeOnly }) {
  if (to === '') return [`computed: ${from} → ? (a computed import cannot be checked: write the names out)`]
  if (!/^[./]/.test(to)) return judgePackage(from, to)
  const target = to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(from), to)
  if (/^src\/[*{(]/.test(target)) return [`computed: ${from} → ${to} (name the folder)`]
  const [mine, theirs] = [rowOf(from), rowOf(target)]
  const allowed = !mine || !theirs || importableFrom(mine, typeOnly).includes(theirs)
  return allowed ? [] : [`row-${mine}: ${from} → ${target}`]
}
