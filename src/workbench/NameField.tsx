/** One name to type; it has the focus when its sheet opens. */
import { useEffect, useRef } from 'preact/hooks'

export const NameField = ({
  label,
  value,
  wrong = false,
  onType,
}: {
  label: string
  value: string
  wrong?: boolean
  onType: (value: string) => void
}) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // A modal sheet gives the focus to its first button; it opens after its content is there.
    const given = setTimeout(() => {
      field.current?.focus()
      field.current?.select()
    })
    return () => clearTimeout(given)
  }, [])
  return (
    <label>
      <span>{label}</span>
      <input
        ref={field}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        aria-invalid={wrong}
        autoComplete="off"
        spellcheck={false}
      />
    </label>
  )
}
