/** Says, where a server would answer, that there is none: a page on a static host asks once and is not refused. */
import type { Plugin } from 'vite'

/** Lays `api/status` beside the page. */
export const alone = (): Plugin => ({
  name: 'heqi-alone',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'api/status', source: '{"product":"heqi","alone":true}\n' })
  },
})
