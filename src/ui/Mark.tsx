/** The mark of Heqi: a sun over paper clouds. */
export const Mark = ({ size = 26 }: { size?: number }) => (
  <svg class="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <path
      fill="#e0982b"
      d="M17 3C25 3 30 9 29.5 16.5C29 24 23 29.5 15.5 29C8 28.5 2.5 23 3 15C3.5 8 9 3 17 3Z"
    />
    <path
      fill="currentColor"
      d="M0 23C1 17 6 16 9 19C10 13 18 12 20 18C24 15 30 17 32 22L32 27C26 30 6 30 0 27Z"
    />
    <path
      fill="none"
      stroke="#e0982b"
      stroke-width="1.6"
      stroke-linecap="round"
      d="M4 25Q9 21 13 25T22 25T30 24"
    />
  </svg>
)
