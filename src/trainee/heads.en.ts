/** The head of every story in English: what the catalogue shows. */
export const heads = import.meta.glob<string>('/stories/*/en.ink', {
  query: '?header',
  import: 'default',
  eager: true,
})
