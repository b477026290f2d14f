/** Paper is light: while a page is printed it takes the light theme, whatever the reader has. */
import { useEffect } from 'preact/hooks'

export const usePaper = (): void =>
  useEffect(() => {
    const { dataset } = document.documentElement
    let worn: string | undefined
    const before = () => {
      worn = dataset.theme
      dataset.theme = 'light'
    }
    const after = () => {
      if (worn !== undefined) dataset.theme = worn
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
