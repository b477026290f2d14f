/** Where somebody came to a draft from, as long as the tab is open: so that they find back. */

const PREFIX = 'heqi-whence '

/** `address` is what stands after the page's #; without storage there is simply no way back. */
export const noteWhence = (storage: () => Storage, draft: string, address: string): void => {
  try {
    storage().setItem(PREFIX + draft, address)
  } catch {}
}

/** Null where nobody came to this draft from elsewhere. */
export const whenceOf = (storage: () => Storage, draft: string): string | null => {
  try {
    const address = storage().getItem(PREFIX + draft)
    return address?.startsWith('/') ? address : null
  } catch {
    return null
  }
}
