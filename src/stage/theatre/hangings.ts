/** What hangs on the stage by name: one Phaser image each, in a fixed order from behind to before. */
import type Phaser from 'phaser'
import type { Frame } from '../paper.ts'

export type Image = Phaser.GameObjects.Image
export type Texture = Phaser.Textures.Texture

/** Drawing order, from behind to before. */
const ORDER = [
  'sky',
  'far',
  'evening',
  'flash',
  'bolt0',
  'bolt1',
  'bolt2',
  'near',
  'glow',
  'town',
  'birds',
  'rain',
  'shop',
  'dark2',
  'lit2',
  'halo2',
  'dark1',
  'lit1',
  'halo1',
  'dark0',
  'lit0',
  'halo0',
  'mist0',
  'mist1',
  'shafts',
  'desk',
  'steady',
  'broken',
  'fore',
  'ledOn',
  'ledOff',
  'buyer',
  'steam',
  'mist2',
] as const

/** How deep something hangs: the greater the nearer. */
export const depthOf = (name: string): number => ORDER.indexOf(name as (typeof ORDER)[number])

/** A drawing as a texture under a name of its own. */
export type HangSheet = (canvas: HTMLCanvasElement) => Texture | null

/** Numbers the textures, since Phaser knows them by name alone. Its own canvas textures would read every pixel back. */
export const numberSheets = (scene: Phaser.Scene): HangSheet => {
  let serial = 0
  return (canvas) => {
    const texture = scene.textures.create(`sheet ${++serial}`, [canvas])
    texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    return texture
  }
}

/** Tells a graphics card that the canvas behind a texture was drawn anew. */
export const refresh = (texture: Texture): void => texture.source[0]?.update()

/** Frees a drawing that nothing shows any more; Phaser's own textures stay. */
export const takeDown = (scene: Phaser.Scene, texture: Phaser.Textures.Texture): void => {
  if (texture.key.startsWith('sheet ')) scene.textures.remove(texture)
}

export interface Hangings {
  image(name: string): Image
  /** Where a drawing lies when nothing moves it; undefined before it is printed. */
  frame(name: string): Frame | undefined
  /** Gives an image another canvas and frees the one it had. */
  dress(name: string, canvas: HTMLCanvasElement): Texture | null
  lay(name: string, frame: Frame): Image
  /** Shifts a drawing from where it lies, in room units. */
  move(name: string, dx: number, dy: number, alpha: number): void
  readonly empty: boolean
}

/** Fainter than this is not drawn at all. */
export const FAINTEST = 0.015

export const hangAll = (scene: Phaser.Scene, hangSheet: HangSheet): Hangings => {
  const images = new Map<string, Image>()
  const frames = new Map<string, Frame>()
  const make = (name: string): Image => {
    const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false)
    image.setDepth(depthOf(name))
    images.set(name, image)
    return image
  }
  const image = (name: string): Image => images.get(name) ?? make(name)
  return {
    image,
    frame: (name) => frames.get(name),
    dress(name, canvas) {
      const dressed = image(name)
      const old = dressed.texture
      const texture = hangSheet(canvas)
      if (texture) dressed.setTexture(texture.key)
      takeDown(scene, old)
      return texture
    },
    lay(name, frame) {
      frames.set(name, frame)
      return image(name).setPosition(frame.x, frame.y).setDisplaySize(frame.w, frame.h)
    },
    move(name, dx, dy, alpha) {
      const frame = frames.get(name)
      if (!frame) return
      image(name)
        .setPosition(frame.x + dx, frame.y + dy)
        .setAlpha(alpha)
        .setVisible(alpha > FAINTEST)
    },
    get empty() {
      return frames.size === 0
    },
  }
}
