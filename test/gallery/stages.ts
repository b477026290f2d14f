/** The real stage, at rest as reduced motion shows it: what Phaser makes of the same drawings. */
import type { StageView } from '../../src/stage/index.ts'
import { appears, type Case, PICTURE } from './case.ts'

const stageCase = (id: string, view: StageView, width: number, height: number): Case => ({
  ...PICTURE,
  id: `stage-${id}`,
  group: 'stage',
  width,
  height,
  shrink: 0.36,
  cells: [4, 4],
  tolerance: 0.04,
  async draw(host) {
    Object.assign(host.style, { width: `${width}px`, height: `${height}px` })
    const { mountStage } = await import('../../src/stage/index.ts')
    await mountStage(host, { view, reducedMotion: true })
    await appears('canvas')
  },
})

const base = { pose: 'neutral', buyer: 'meng', typing: false, ending: null } as const

export const STAGES: readonly Case[] = [
  stageCase('storm', { ...base, mood: { anger: 20, trust: 3, heard: 1 }, pose: 'shout' }, 540, 600),
  stageCase('clear', { ...base, mood: { anger: 3, trust: 17, heard: 18 }, buyer: 'tang' }, 540, 600),
  stageCase('band', { ...base, mood: { anger: 13, trust: 11, heard: 7 }, buyer: 'qiao' }, 1200, 300),
]
