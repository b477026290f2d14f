/** A load generator that takes little of the machine it measures: plain sockets, requests written beforehand. */
import { createConnection, type Socket } from 'node:net'

/** What came of a run: answers by status, and how long each took, in milliseconds. */
export interface Run {
  readonly seconds: number
  readonly statuses: Readonly<Record<number, number>>
  readonly times: readonly number[]
}

const LENGTH = /\r\ncontent-length: (\d+)/i

/** One request and its answer's status on a kept connection. */
const exchange = (socket: Socket, request: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let text = ''
    const hear = (chunk: string): void => {
      text += chunk
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const length = Number(LENGTH.exec(text)?.[1] ?? 0)
      if (Buffer.byteLength(text) < end + 4 + length) return
      socket.off('data', hear).off('error', reject)
      resolve(Number(text.slice(9, 12)))
    }
    socket.on('data', hear).once('error', reject)
    socket.write(request)
  })

const connect = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.setEncoding('utf8').once('error', reject)
  })

/** Keeps `connections` busy for so many seconds; `next` writes the request of a connection. */
export const load = async (
  port: number,
  connections: number,
  seconds: number,
  next: (connection: number) => string,
): Promise<Run> => {
  const sockets = await Promise.all(Array.from({ length: connections }, () => connect(port)))
  const statuses: Record<number, number> = {}
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    sockets.map(async (socket, connection) => {
      for (let from = performance.now(); from < end; from = performance.now()) {
        const status = await exchange(socket, next(connection))
        statuses[status] = (statuses[status] ?? 0) + 1
        times.push(performance.now() - from)
      }
      socket.destroy()
    }),
  )
  return { seconds: (performance.now() - start) / 1000, statuses, times }
}

/** The time within which a share of the answers came. */
export const within = ({ times }: Run, share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(share * times.length)] ?? Number.NaN

export const rateOf = ({ times, seconds }: Run): number => times.length / seconds
