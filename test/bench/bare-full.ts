/** Phaser as it comes: its own file, past the build that cuts it. */
import type * as Phaser from 'phaser'
import { openBare } from './bare.ts'

const [whole] = Object.values(
  import.meta.glob<typeof Phaser>('/node_modules/phaser/dist/phaser.esm.js', {
    eager: true,
    exhaustive: true,
  }),
)
if (whole) openBare(whole)
