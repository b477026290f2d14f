/** Days as a date field holds them. */

/** The day of a moment on the reader's clock, as a date field has it. */
export const fieldDay = (time: number): string => {
  const date = new Date(time)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The end of a day as the reader's clock has it, from what a date field holds; null where it is empty. */
export const endOfDay = (text: string): number | null => {
  const [year, month, day] = text.split('-').map(Number)
  if (!year || !month || !day) return null
  return new Date(year, month - 1, day, 23, 59, 59).getTime()
}
