/** The trainer's book as the build took it apart. In a file without JSX: those that glob are read ahead of their packages without tsconfig's word. */
import type { Block } from './text.ts'

/** The book's blocks in their order. */
export const [BOOK = []] = Object.values(
  import.meta.glob<readonly Block[]>('../../../stories/README.md', {
    query: '?book',
    import: 'default',
    eager: true,
  }),
)
