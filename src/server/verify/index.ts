/** Transcripts verified by the server: nothing that a browser says of a score is believed. */
export { blocking, type Checked, localesIn, sourcesIn } from './check.ts'
export { Overrun } from './lane.ts'
export {
  type Edition,
  LIBRARY_SETTINGS,
  type Library,
  type LibrarySettings,
  NotReady,
  openLibrary,
  type WholeClaim,
} from './library.ts'
export type { Quote, Talk } from './quote.ts'
export type { Script, ScriptReply } from './script.ts'
export * from './verdict.ts'
