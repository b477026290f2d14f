/** A stage of Phaser's own with one picture on it: the least that a page with a scene can be. */
import type * as Phaser from 'phaser'

type Core = Pick<typeof Phaser, 'Game' | 'CANVAS' | 'Scale'>

/** Hangs the canvas once its first frame is drawn. */
export const openBare = ({ Game, CANVAS, Scale }: Core): void => {
  const host = document.querySelector('.scene') as HTMLElement
  new Game({
    type: CANVAS,
    width: 960,
    height: 540,
    parent: null as unknown as string,
    scale: { mode: Scale.NONE },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    banner: false,
    scene: {
      create(this: Phaser.Scene) {
        this.add.image(480, 270, '__DEFAULT')
        this.game.events.once('postrender', () => host.append(this.game.canvas))
      },
    },
  })
}
