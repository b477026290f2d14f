/** Rain on the window: streaks of two kinds, which share two drawings. */
import type Phaser from 'phaser'
import type { Frame } from '../paper.ts'
import { depthOf, type HangSheet, type Image, takeDown } from './hangings.ts'
import { STREAKS, type Weather } from './weather.ts'

/** Every fourth streak is bright. */
const isBright = (index: number): boolean => index % 4 === 0

export interface Rain {
  /** Gives one kind of streak another drawing and frees the one it had. */
  wet(bright: boolean, canvas: HTMLCanvasElement, frame: Frame): void
  place(weather: Weather): void
}

export const startRain = (scene: Phaser.Scene, hangSheet: HangSheet): Rain => {
  const images: Image[] = []
  return {
    wet(bright, canvas, frame) {
      const texture = hangSheet(canvas)
      if (!texture) return
      const old = images[bright ? 0 : 1]?.texture
      for (let i = 0; i < STREAKS; i++) {
        if (isBright(i) !== bright) continue
        const image = images[i] ?? scene.add.image(0, 0, texture.key).setDepth(depthOf('rain'))
        images[i] = image.setTexture(texture.key).setDisplaySize(frame.w, frame.h)
      }
      if (old) takeDown(scene, old)
    },
    place({ streaks, falling, slant }) {
      images.forEach((image, i) => {
        const streak = streaks[i]
        image.setVisible(i < falling)
        if (streak && i < falling)
          image.setPosition(streak.x, streak.y).setRotation(slant).setAlpha(streak.opacity)
      })
    },
  }
}
