/** What a person looks like: colours and the places where the shared parts sit on this head. */

export interface Looks {
  readonly skin: string
  readonly shade: string
  readonly lip: string
  readonly hair: string
  readonly hairLight: string
  readonly browColour: string
  readonly cloth: string
  readonly clothDark: string
  readonly inner: string
  /** Eyes' centres, left and right on the picture. */
  readonly eyes: readonly [number, number]
  readonly eyeY: number
  readonly eyeWidth: number
  readonly brow: number
  readonly mouthY: number
  readonly iris: string
  readonly noseWidth: number
  readonly bags: number
  readonly ears: readonly [number, number]
  readonly face: string
  readonly side: string
  readonly neck: string
}

/** 孟: forties, broad, square jaw, work jacket. */
const meng: Looks = {
  skin: '#dba27a',
  shade: '#bd7c58',
  lip: '#9c4a3c',
  hair: '#20222c',
  hairLight: '#555766',
  browColour: '#1b1f2b',
  cloth: '#2f6b62',
  clothDark: '#20504b',
  inner: '#e4d6b6',
  eyes: [124, 178],
  eyeY: 147,
  eyeWidth: 16,
  brow: 13,
  mouthY: 207,
  iris: '#2a1c18',
  noseWidth: 1.12,
  bags: 0.35,
  ears: [92, 210],
  face: 'M90 118C90 88 114 64 152 64C192 64 213 90 212 120L209 166C208 186 205 200 196 212C186 228 170 240 152 240C132 240 117 229 106 213C98 201 94 187 93 168Z',
  side: 'M176 66C203 76 213 96 212 120L209 166C208 186 205 200 196 212C189 224 178 233 166 237C182 222 189 204 191 184L195 128C195 108 190 84 176 66Z',
  neck: 'M116 205L188 208L192 262L112 262Z',
}

/** 林: near seventy, narrow, white bun, round glasses, shawl cardigan. */
const lin: Looks = {
  skin: '#eac6a3',
  shade: '#cf9c77',
  lip: '#a8574b',
  hair: '#e6e3da',
  hairLight: '#a9aab0',
  browColour: '#8f9097',
  cloth: '#7a3f57',
  clothDark: '#5b2c42',
  inner: '#d9c9a0',
  eyes: [128, 174],
  eyeY: 154,
  eyeWidth: 14,
  brow: 7,
  mouthY: 208,
  iris: '#2d2a2a',
  noseWidth: 0.9,
  bags: 0.8,
  ears: [99, 202],
  face: 'M100 126C99 96 120 76 151 76C183 76 203 98 202 128C202 152 199 176 192 194C184 218 170 236 152 237C132 237 117 220 109 197C103 178 101 152 100 126Z',
  side: 'M172 79C193 87 203 104 202 128C202 152 199 176 192 194C186 212 177 226 166 233C177 214 184 192 186 168C188 136 187 104 172 79Z',
  neck: 'M126 210L178 212L182 268L120 268Z',
}

/** 北: early twenties, long neck, cloud of curls, hood and headphones. */
const bei: Looks = {
  skin: '#e9bd97',
  shade: '#cb9068',
  lip: '#a04c44',
  hair: '#33263a',
  hairLight: '#6b5670',
  browColour: '#1b1f2b',
  cloth: '#d9803c',
  clothDark: '#b35f26',
  inner: '#f0e6cf',
  eyes: [127, 176],
  eyeY: 148,
  eyeWidth: 15.5,
  brow: 9,
  mouthY: 200,
  iris: '#20151a',
  noseWidth: 0.94,
  bags: 0.1,
  ears: [99, 202],
  face: 'M98 116C98 88 120 70 151 70C183 70 205 90 204 118C204 146 200 170 191 190C181 212 168 228 153 228C136 228 122 212 111 191C101 171 98 146 98 116Z',
  side: 'M175 75C196 84 205 100 204 118C204 146 200 170 191 190C184 205 175 217 166 223C176 205 182 186 185 162C188 130 188 100 175 75Z',
  neck: 'M128 196L176 198L180 266L122 266Z',
}

/** 乔: about thirty, neat side parting, thin frames, plain well-cut shirt; knows the rules by heart. */
const qiao: Looks = {
  skin: '#e3b48b',
  shade: '#c48a63',
  lip: '#9f5346',
  hair: '#2b2624',
  hairLight: '#6a5a50',
  browColour: '#231d1c',
  cloth: '#c9d3d6',
  clothDark: '#9aa9b1',
  inner: '#e9eeec',
  eyes: [127, 176],
  eyeY: 150,
  eyeWidth: 14.5,
  brow: 7.5,
  mouthY: 206,
  iris: '#241a18',
  noseWidth: 0.96,
  bags: 0.12,
  ears: [96, 206],
  face: 'M95 120C95 88 118 66 152 66C187 66 208 90 207 121C207 148 204 172 196 193C190 209 179 222 168 231C160 237 144 237 136 231C124 222 113 209 107 193C98 172 95 148 95 120Z',
  side: 'M175 71C198 82 208 99 207 121C207 148 204 172 196 193C190 209 179 222 168 231C165 233 162 234.500 158 235.500C174 218 184 194 187 166C190 132 189 98 175 71Z',
  neck: 'M123 208L181 210L185 268L118 268Z',
}

/** 唐: mid-thirties, night nurse: jaw-length bob, scarf, fob watch; was twice sent the wrong size and blamed for it. */
const tang: Looks = {
  skin: '#e6bb93',
  shade: '#c78f67',
  lip: '#a5524a',
  hair: '#38292a',
  hairLight: '#755a52',
  browColour: '#2b2022',
  cloth: '#4d6b8a',
  clothDark: '#3a5270',
  inner: '#dbe6dd',
  eyes: [127, 175],
  eyeY: 153,
  eyeWidth: 15,
  brow: 7.5,
  mouthY: 206,
  iris: '#2b1d19',
  noseWidth: 0.9,
  bags: 0.55,
  ears: [98, 203],
  face: 'M98 122C98 92 120 72 151 72C184 72 205 94 204 122C205 150 201 174 192 194C183 216 168 233 152 233C134 233 119 218 110 197C101 178 98 150 98 122Z',
  side: 'M174 77C195 86 205 101 204 122C205 150 201 174 192 194C185 211 176 224 165 230C177 211 184 190 186 165C189 134 188 102 174 77Z',
  neck: 'M127 204L178 206L182 268L121 268Z',
}

/** The player's side of the desk: mid-twenties, headset, the shop's apron over a plain shirt. */
const agent: Looks = {
  skin: '#e8bd95',
  shade: '#c99169',
  lip: '#a55449',
  hair: '#262a33',
  hairLight: '#59606f',
  browColour: '#20242c',
  cloth: '#dccba4',
  clothDark: '#b9a67c',
  inner: '#4a8079',
  eyes: [127, 177],
  eyeY: 149,
  eyeWidth: 15.5,
  brow: 8.5,
  mouthY: 203,
  iris: '#2a1d1a',
  noseWidth: 0.92,
  bags: 0.1,
  ears: [98, 205],
  face: 'M97 119C97 90 119 71 151 71C185 71 207 92 206 119C206 147 202 171 193 191C183 212 168 229 152 229C135 229 121 213 111 193C101 173 97 147 97 119Z',
  side: 'M176 76C198 85 208 99 206 119C206 147 202 171 193 191C186 206 176 219 165 225C177 207 184 187 187 163C190 132 189 101 176 76Z',
  neck: 'M126 199L178 201L182 268L121 268Z',
}

/** 周岚, who runs the shift: about fifty, hair drawn back with a grey streak, blazer, a jade pin. */
const zhou: Looks = {
  skin: '#dbac85',
  shade: '#b98460',
  lip: '#99453f',
  hair: '#2a2a33',
  hairLight: '#a3a5ad',
  browColour: '#26262e',
  cloth: '#34436a',
  clothDark: '#26324f',
  inner: '#efe6d2',
  eyes: [127, 176],
  eyeY: 151,
  eyeWidth: 15,
  brow: 8,
  mouthY: 207,
  iris: '#231a18',
  noseWidth: 1,
  bags: 0.45,
  ears: [97, 204],
  face: 'M96 121C96 91 118 70 151 70C185 70 207 92 206 121C206 150 203 174 195 195C187 215 170 234 152 234C133 234 117 217 108 197C99 177 96 150 96 121Z',
  side: 'M175 75C197 84 208 100 206 121C206 150 203 174 195 195C188 212 177 226 165 231C178 212 185 191 187 166C190 134 189 101 175 75Z',
  neck: 'M125 206L180 208L184 268L119 268Z',
}

/** Nobody in particular: for a story whose buyer has no portrait of their own. */
const guest: Looks = {
  ...qiao,
  skin: '#dfad84',
  shade: '#bf835d',
  hair: '#3a3138',
  hairLight: '#6d6270',
  browColour: '#2a2430',
  cloth: '#5d7287',
  clothDark: '#43566a',
  inner: '#e6dcc4',
  brow: 9,
  noseWidth: 1,
}

export const LOOKS = { meng, lin, bei, qiao, tang, agent, zhou, guest } as const satisfies Record<
  string,
  Looks
>
export type Likeness = keyof typeof LOOKS

/** The likeness of a person's id; anybody unknown is the guest. */
export const likenessOf = (buyer: string): Likeness =>
  Object.hasOwn(LOOKS, buyer) ? (buyer as Likeness) : 'guest'
