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
