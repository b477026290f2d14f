/** What a page's heap is made of: what the page keeps, and what the browser makes of its programs by itself. */
import type { Visitor } from './visitor.ts'

/** Bytes of the JavaScript heap after everything unreachable has been swept away. */
export interface Heap {
  /** Objects, lists, functions, text and numbers: where something forgotten would lie. */
  readonly kept: number
  /** Compiled functions, what they have learned of their arguments, shapes of objects: it grows until all is warm. */
  readonly programs: number
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[]]
    }
  }
  readonly nodes: readonly number[]
}

const PROGRAMS: readonly string[] = ['code', 'object shape']
/** Of the browser's own side: the document, files, the timeline. Its nodes and listeners are counted apart. */
const ELSEWHERE: readonly string[] = ['native', 'hidden', 'synthetic']

const takeSnapshot = async ({ cdp }: Visitor): Promise<Snapshot> => {
  const parts: string[] = []
  const collect = ({ chunk }: { readonly chunk: string }) => void parts.push(chunk)
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect)
  return JSON.parse(parts.join(''))
}

/** The sum of a snapshot's sizes by what they belong to. */
export const sortHeap = ({ snapshot, nodes }: Snapshot): Heap => {
  const { node_fields: fields, node_types } = snapshot.meta
  const type = fields.indexOf('type')
  const size = fields.indexOf('self_size')
  let kept = 0
  let programs = 0
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = node_types[0][nodes[node + type] ?? 0] ?? ''
    const bytes = nodes[node + size] ?? 0
    if (PROGRAMS.includes(kind)) programs += bytes
    else if (!ELSEWHERE.includes(kind)) kept += bytes
  }
  return { kept, programs }
}

/** Sweeps and looks. */
export const readHeap = async (visitor: Visitor): Promise<Heap> => {
  for (let i = 0; i < 3; i++) await visitor.cdp.send('HeapProfiler.collectGarbage')
  return sortHeap(await takeSnapshot(visitor))
}
