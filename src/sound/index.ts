/** Effects and music of a conversation. Nothing needs them to be understood. */
export * from './effects.ts'
export * from './open.ts'
export * from './weather.ts'
