/** Ways through Ink's parsed tree. */
import type { ParsedNode } from './engine.ts'

/** Every node below one, in the order it is written, without recursion: nesting may be deep. */
export function* walk(root: ParsedNode): Generator<ParsedNode> {
  const waiting: ParsedNode[] = [...root.content].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    for (let i = node.content.length - 1; i >= 0; i--) waiting.push(node.content[i] as ParsedNode)
  }
}

/** What a node stands in, from the nearest outwards. */
export const ancestors = (node: ParsedNode): ParsedNode[] => {
  const above: ParsedNode[] = []
  for (let next = node.parent; next; next = next.parent) above.push(next)
  return above
}

/** The name of a knot, stitch, function or label, '' where it has none. */
export const nameOf = ({ identifier }: ParsedNode): string =>
  typeof identifier === 'string' ? identifier : (identifier?.name ?? '')
