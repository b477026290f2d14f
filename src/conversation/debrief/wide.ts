/** Sizes as custom properties: the page's policy allows those where it allows no style attributes. */
import type { RefCallback } from 'preact'

/** Sets `--share`, in percent. */
export const wide =
  (share: number): RefCallback<HTMLElement> =>
  (element) =>
    element?.style.setProperty('--share', `${share}`)
