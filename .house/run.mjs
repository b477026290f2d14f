// Runs commands side by side and shows what each says as one piece, in the order in which they were given.
import { spawn } from 'node:child_process'

/** What the first unfinished of `count` pieces says is shown at once, what later ones say once it is their turn. */
export function inOrder(count, show) {
  const held = Array.from({ length: count }, () => [])
  const ended = new Set()
  let turn = 0
  const say = (piece, text) => {
    if (piece === turn) show(text)
    else held[piece].push(text)
  }
  const end = (piece) => {
    ended.add(piece)
    while (ended.has(turn)) {
      turn++
      for (const text of held[turn]?.splice(0) ?? []) show(text)
    }
  }
  return { say, end }
}

/** Runs a command, which tells `say` what it says; resolves to whether it ended well. */
export const runs = ([command, ...words], { cwd, env, timeout, say }) =>
  new Promise((resolve) => {
    const child = spawn(command, words, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', say)
    child.stderr.on('data', say)
    child.on('error', (error) => {
      say(`${command}: ${error.message}\n`)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })

/** Does the tasks of each lane one after another, and the lanes side by side. */
export const inLanes = (lanes, task) =>
  Promise.all(
    lanes.map(async (lane) => {
      const results = []
      for (const one of lane) results.push(await task(one))
      return results
    }),
  )
