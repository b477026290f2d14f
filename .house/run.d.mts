interface Pieces {
  readonly say: (piece: number, text: string | Uint8Array) => void
  readonly end: (piece: number) => void
}
interface Circumstances {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly timeout?: number
  readonly say: (text: string | Uint8Array) => void
}
export declare const inOrder: (count: number, show: (text: string | Uint8Array) => void) => Pieces
export declare const runs: (command: readonly string[], circumstances: Circumstances) => Promise<boolean>
export declare const inLanes: <Task, Result>(
  lanes: readonly (readonly Task[])[],
  task: (one: Task) => Promise<Result>,
) => Promise<Result[][]>
