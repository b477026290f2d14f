/** Sentences by section and name; what they leave open stands in double braces, as in `{{count}}`. */

/** Tables of sentences by section; a later table takes the place of whole sections. */
export type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const HOLE = /\{\{(\w+)\}\}/g

/** Fills the holes of a sentence; one that nothing is given for stays empty. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(HOLE, (_hole, name: string) => `${Object.hasOwn(values, name) ? values[name] : ''}`)

/** The sentence under `section.name`; the key itself where there is none, so that it is seen to be missing. */
export const sentenceOf = (sections: Sections, key: string): string => {
  const dot = key.indexOf('.')
  const found = sections[key.slice(0, dot)]?.[key.slice(dot + 1)]
  return typeof found === 'string' ? found : key
}
