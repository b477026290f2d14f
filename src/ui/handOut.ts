/** Hands bytes or a text to the reader as a file; `type` is its media type. */
export const handOut = (name: string, content: Uint8Array | string, type: string): void => {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers ask the reader first, and read it only then; an iPhone waits for the answer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
