/** What a page gives away as a file, read back as a spreadsheet and a script would. */
import { readFile } from 'node:fs/promises'
import { readXlsxObjects } from 'hucre/xlsx'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import type { FormatName } from '../../src/wire/tables.ts'

type Rows = readonly Readonly<Record<string, unknown>>[]

const BOM = '\uFEFF'

const READERS: Readonly<Record<FormatName, (file: Buffer) => Promise<Rows>>> = {
  async csv(file) {
    const text = file.toString('utf8')
    if (!text.startsWith(BOM)) throw new Error('a spreadsheet would not know that this is UTF-8')
    const options = { header: true, skipEmptyLines: true } as const
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(BOM.length), options)
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return data
  },
  async xlsx(file) {
    const { data } = await readXlsxObjects(file)
    // A head is words, then the name that never changes.
    const nameOf = (head: string) => head.split(' ').at(-1) ?? head
    return data.map((row) =>
      Object.fromEntries(Object.entries(row).map(([head, cell]) => [nameOf(head), cell])),
    )
  },
  async jsonl(file) {
    const lines = file.toString('utf8').split('\n')
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  },
}

/** Takes the page's table along as a user does; gives its rows, and the name under which it is kept. */
export const takeAlong = async (page: Page, format: FormatName): Promise<{ name: string; rows: Rows }> => {
  const section = page.locator('.export')
  if (!(await section.evaluate((one) => (one as HTMLDetailsElement).open)))
    await section.locator('summary').click()
  await section.getByRole('radio', { name: format.toUpperCase() }).check()
  const link = section.getByRole('link', { name: '下载' })
  await section.locator(`a[href*="format=${format}"]`).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return {
    name: download.suggestedFilename(),
    rows: await READERS[format](await readFile(await download.path())),
  }
}

/** How many sheets of A4 a page prints on. */
export const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
}
