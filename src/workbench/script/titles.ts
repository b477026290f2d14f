/** What an author calls a scene: the remark behind its name, `=== opening === // 开场`. */

const TITLED = /^[^\S\n]*={1,}[^\S\n]*([\p{L}_][\p{L}\p{N}_]*)[^/\n]*\/\/[^\S\n]*(\S[^\n]*?)[^\S\n]*$/gmu

/** Titles by the name of knot or stitch; one without a remark has none. */
export const titlesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(TITLED)].map(([, name = '', title = '']) => [name, title]))
