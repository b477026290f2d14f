/** Blanks a text's comments out, keeping every line where it was. */
export const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/\/\/[^\n]*/g, '')
