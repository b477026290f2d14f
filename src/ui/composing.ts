/** A key that an input method still needs is nobody else's; Safari only says so by its old code. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
