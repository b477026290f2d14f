/** Paper is light: while a page is printed it takes the light theme, whatever the reader has. */

/** Looks out for printing for as long as the page is open. */
export const wearLightOnPaper = (): void => {
  const { dataset } = document.documentElement
  let worn: string | undefined
  addEventListener('beforeprint', () => {
    worn = dataset.theme
    dataset.theme = 'light'
  })
  addEventListener('afterprint', () => {
    if (worn !== undefined) dataset.theme = worn
  })
}
