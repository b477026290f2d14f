/** Hands bytes or a text to the reader as a file; `type` is its media type. */
export const handOut = (name: string, content: Uint8Array | string, type: string): void => {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(address))
}
