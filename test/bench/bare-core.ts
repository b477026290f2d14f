/** Phaser as a build of Heqi cuts it. */
import * as Phaser from 'phaser'
import { openBare } from './bare.ts'

openBare(Phaser)
