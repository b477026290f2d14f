/** Ink stories: compiled with their problems, run as scenes, told apart as a graph. No DOM, no files, no clock. */
export * from './compile.ts'
export * from './graph.ts'
export * from './header.ts'
export * from './order.ts'
export * from './run.ts'
export * from './tellable.ts'
export * from './types.ts'
export * from './version.ts'
