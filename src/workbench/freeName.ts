/** A folder's name that is not taken: the wanted one, or with a number behind it. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  let name = wanted
  for (let number = 2; taken.includes(name); number++) name = `${wanted}-${number}`
  return name
}
