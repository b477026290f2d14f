/** The mark of Heqi: in a speech bubble, a sun over a cloud. `assets/icon/icon.svg` is the same drawing. */
export const Mark = ({ size = 30 }: { size?: number }) => (
  <svg class="mark" viewBox="6 8 53 51" width={size} height={size} aria-hidden="true">
    <path
      class="mark-bubble"
      d="M16 10.5C27 9.3 39 9.4 49 10.4 54 10.9 56 13.4 56.3 18 56.8 25.5 56.7 32 56.2 39 55.8 44 53.3 46.2 48.5 46.6 41.5 47.2 34.5 47.3 28 47L13.2 57.2C12.3 57.8 11.5 57.2 11.8 56.2L14.8 45.8C10.6 45 8.6 42.7 8.2 38.5 7.6 31.5 7.7 25 8.2 18 8.5 13.3 11 11 16 10.5Z"
    />
    <path
      class="mark-sun"
      d="M33 15.5C41.5 15.3 47.3 21.2 47.2 29.3 47.2 33.5 46 37 43.5 39.8L20.5 39.6C18.3 36.9 17.3 33.5 17.5 29.6 17.9 21.6 24.5 15.7 33 15.5Z"
    />
    <path
      class="mark-cloud"
      d="M13 39.5C13.5 34.3 19 32.3 22.7 34.9 24.6 29.5 32.4 29.3 34.6 34.3 38.3 31.6 43.2 33.2 44.3 36.9 47.7 35.5 51.3 37 51.7 40.3 45 42.2 19.5 42.3 13 39.5Z"
    />
  </svg>
)

/** The two names are one word: the page's language first, the other beside it. */
const NAMES = ['和气', 'Heqi']

/** Mark and name. */
export const Wordmark = ({ name }: { name: string }) => (
  <span class="wordmark">
    <Mark />
    <b>{name}</b>
    <small aria-hidden="true">{NAMES.find((other) => other !== name)}</small>
  </span>
)
