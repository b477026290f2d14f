/** What trainee, trainer and manager all look at: a conversation under way and its parts. */

export * from './Conversation.tsx'
export * from './change.ts'
export * from './entries.ts'
export * from './MoodBoard.tsx'
export * from './Portrait.tsx'
export * from './talk.ts'
export type * from './useSound.ts'
export * from './words.ts'
