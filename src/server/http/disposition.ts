/** The name under which a file is kept, for every browser: plain letters first, then all of it (RFC 6266, RFC 8187). */

/** What encodeURIComponent leaves alone and RFC 8187 does not. */
const RESERVED = /['()*]/g

const escaped = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`

export const disposition = (name: string): string => {
  const plain = name.replace(/[^\w.-]+/g, '').replace(/-{2,}/g, '-')
  const whole = encodeURIComponent(name).replace(RESERVED, escaped)
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${whole}`}`
}
