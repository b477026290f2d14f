/** What the agent knows of a case before the first line. */
import './brief.css'
import type { Header } from '../ink/types.ts'

export const Known = ({ header }: { header: Header }) => (
  <ul class="known">
    {header.brief.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
