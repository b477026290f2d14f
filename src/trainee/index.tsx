/** The trainee's part of Heqi. */
import './catalogue.css'
import { render } from 'preact'
import { App, type Room } from './App.tsx'
import type { World } from './world.ts'

/** Shows the pages in `root`, and the rooms beside them. */
export const showTrainee = (root: HTMLElement, world: World, rooms: readonly Room[] = []): void =>
  render(<App world={world} rooms={rooms} />, root)
