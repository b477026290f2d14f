/** The trainee's part of Heqi. */
import './catalogue.css'
import { render } from 'preact'
import { App, type Room } from './App.tsx'
import { type MaybeServer, NO_SERVER } from './server.ts'
import type { World } from './world.ts'

/** Shows the pages in `root`, and the rooms beside them. */
export const showTrainee = (
  root: HTMLElement,
  world: World,
  rooms: readonly Room[] = [],
  server: MaybeServer = NO_SERVER,
): void => render(<App world={world} rooms={rooms} server={server} />, root)
