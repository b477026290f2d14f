/** A stage of 960 × 540 in full storm, for measuring: `?still` shows it at rest. */
import { mountStage } from '../../src/stage/index.ts'

const host = document.getElementById('host') as HTMLElement
Object.assign(host.style, { width: '960px', height: '540px' })
const stage = await mountStage(host, {
  view: {
    mood: { anger: 20, trust: 2, heard: 0 },
    pose: 'type-fast',
    buyer: 'meng',
    typing: true,
    ending: null,
  },
  reducedMotion: location.search === '?still',
})
document.documentElement.dataset.renderer = stage.renderer
