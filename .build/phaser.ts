/**
 * Phaser cut down to what the stage draws with: pictures, textures, one camera, both renderers. The whole of it does not
 * shake down, since each part registers itself; so a build names the parts one by one. In development it is whole.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const SOURCE = '/node_modules/phaser/src/'
const PARTS = '\0heqi-phaser'

/** Parts that only have to be there: each tells Phaser of itself. */
const REGISTERED = [
  'events/EventEmitter.js',
  'cameras/2d/CameraManager.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/image/ImageFactory.js',
  'scene/ScenePlugin.js',
]

/** What Phaser asks of whoever builds it: a camera for three dimensions and such are not in it. */
const BUILT_IN: Readonly<Record<string, boolean>> = { CANVAS_RENDERER: true, WEBGL_RENDERER: true }

const partsFrom = (source: string): string =>
  [
    // These files go round in circles, which only hold when they are entered here.
    `import '${source}renderer/index.js'`,
    `import Game from '${source}core/Game.js'`,
    `import CoreEvents from '${source}core/events/index.js'`,
    `import modes from '${source}scale/const/SCALE_MODE_CONST.js'`,
    `import constants from '${source}const.js'`,
    ...REGISTERED.map((part) => `import '${source}${part}'`),
    'export { Game }',
    'export const Core = { Events: CoreEvents }',
    'export const Scale = { NONE: modes.NONE }',
    'export const { CANVAS, WEBGL } = constants',
  ].join('\n')

/** Puts those parts in the place of `phaser` when a page is built. */
export const phaser = (): Plugin => {
  let root = process.cwd()
  return {
    name: 'heqi-phaser',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id === 'phaser' ? PARTS : null),
    load(id) {
      if (id !== PARTS) return null
      const source = join(root, SOURCE)
      const missing = REGISTERED.find((part) => !existsSync(join(source, part)))
      if (missing) this.error(`this Phaser has no ${missing}`)
      return partsFrom(source)
    },
    transform(code, id) {
      if (!id.includes(SOURCE)) return null
      return code.replace(/typeof ([A-Z][A-Z0-9_]{4,})\b/g, (_, flag: string) => `${BUILT_IN[flag] ?? false}`)
    },
  }
}
