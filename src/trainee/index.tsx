/** The trainee's part of Heqi. */
import './catalogue.css'
import { render } from 'preact'
import { App } from './App.tsx'
import type { World } from './world.ts'

/** Shows the pages in `root`. */
export const showTrainee = (root: HTMLElement, world: World): void => render(<App world={world} />, root)
