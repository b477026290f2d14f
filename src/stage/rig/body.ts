/** Clothes from the neck down. `sh` moves the shoulders: negative is hunched up, positive lets them drop. */
import { cut, INK, row, shape, stroke } from '../paper.ts'
import type { Likeness, Looks } from './looks.ts'

type Body = (looks: Looks, sh: number) => string

const meng: Body = ({ cloth, clothDark, inner, skin, shade, neck }, u) =>
  shape(`M2 350C4 ${292 + u} 34 ${266 + u} 108 248L196 248C266 ${264 + u} 296 ${290 + u} 298 350Z`, cloth) +
  shape(`M196 248C266 ${264 + u} 296 ${290 + u} 298 350L214 350C220 310 214 276 196 248Z`, clothDark) +
  shape(neck, skin) +
  shape('M188 208L192 262L146 262C168 250 182 232 188 208Z', shade) +
  shape('M116 222Q150 262 190 224L191 244Q152 270 113 244Z', shade) +
  shape('M122 236Q152 254 188 232L188 238Q152 262 120 242Z', INK, 'opacity=".18"') +
  shape('M110 250L150 300L192 250L204 262L160 350L138 350L98 262Z', inner) +
  cut([150, 296], [149, 320], [150, 350], 1.4, '#b9a77f') +
  shape('M112 236C100 244 92 256 90 268L136 318L148 300C130 284 116 262 112 236Z', clothDark) +
  shape('M190 238C202 246 212 256 214 268L166 318L152 300C170 284 184 262 190 238Z', cloth) +
  shape('M190 238C202 246 212 256 214 268L207 276C204 260 198 248 190 238Z', clothDark) +
  cut([58, 292 + u], [54, 316], [56, 350], 1.6, clothDark) +
  cut([70, 330], [84, 328], [104, 330], 1.4, clothDark) +
  shape('M64 322l42 -3l2 5l-42 3z', clothDark)

const lin: Body = ({ cloth, clothDark, inner, skin, shade, neck }, u) =>
  shape(`M36 350C36 ${318 + u} 56 ${290 + u} 120 258L184 258C244 ${288 + u} 264 ${316 + u} 266 350Z`, cloth) +
  shape(`M184 258C244 ${288 + u} 264 ${316 + u} 266 350L206 350C210 316 204 284 184 258Z`, clothDark) +
  shape(neck, skin) +
  shape('M178 212L182 268L150 268C166 250 174 232 178 212Z', shade) +
  shape('M116 256Q150 300 186 256L192 270Q172 350 150 350Q126 340 110 270Z', inner) +
  row(4, (i) =>
    cut([126 + i * 2, 286 + i * 16], [150, 296 + i * 16], [174 - i * 2, 285 + i * 16], 1.3, '#b3a274'),
  ) +
  shape('M120 250C104 262 98 276 98 292L138 350L158 350C136 320 122 288 120 250Z', clothDark) +
  shape('M182 250C198 262 206 276 206 292L168 350L146 350C168 322 180 288 182 250Z', cloth) +
  row(4, (i) =>
    cut([60 + i * 8, 320 + u * 0.6 - i * 8], [58 + i * 8, 336], [58 + i * 8, 352], 1.5, clothDark),
  )

const HEADPHONES =
  stroke('M98 262C92 214 104 196 112 190', '#20222e', 9) +
  stroke('M204 262C210 214 200 196 192 190', '#20222e', 9) +
  shape('M84 240C82 228 100 222 106 232L110 268C104 282 90 278 88 268Z', '#20222e') +
  shape('M92 242l8 -3l4 28l-8 3z', '#d8d2c2') +
  shape('M218 240C220 228 202 222 196 232L192 268C198 282 212 278 214 268Z', '#20222e')

const bei: Body = ({ cloth, clothDark, inner, skin, shade, neck }, u) =>
  shape('M84 262C70 236 92 214 120 226L182 226C212 214 234 238 216 264L150 296Z', clothDark) +
  shape(`M20 350C22 ${302 + u} 44 ${280 + u} 104 264L198 264C260 ${280 + u} 280 ${302 + u} 282 350Z`, cloth) +
  shape(`M198 264C260 ${280 + u} 280 ${302 + u} 282 350L216 350C222 316 216 286 198 264Z`, clothDark) +
  shape(neck, skin) +
  shape('M176 198L180 266L148 266C166 246 174 222 176 198Z', shade) +
  shape('M116 254Q150 286 188 254L192 270Q150 302 110 270Z', inner) +
  shape('M104 258Q150 318 200 258L210 272Q152 340 94 272Z', clothDark) +
  cut([130, 298], [126, 318], [128, 342], 2.2, inner) +
  cut([176, 298], [180, 318], [177, 338], 2.2, inner) +
  HEADPHONES

/** Shoulders, neck and a shirt collar; what lies between the collar's wings differs. */
const shirt = ({ cloth, clothDark, inner, skin, shade, neck }: Looks, u: number): string =>
  shape(`M14 350C16 ${300 + u} 40 ${272 + u} 112 252L190 252C258 ${270 + u} 284 ${298 + u} 286 350Z`, cloth) +
  shape(`M190 252C258 ${270 + u} 284 ${298 + u} 286 350L214 350C220 314 212 280 190 252Z`, clothDark) +
  shape(neck, skin) +
  shape('M181 210L185 268L148 268C168 252 178 234 181 210Z', shade) +
  shape('M120 226Q150 258 184 226L185 240Q152 268 119 242Z', shade, 'opacity=".8"') +
  shape('M118 250L186 250L151 304Z', skin) +
  shape('M186 250L151 304L146 296Q170 272 176 250Z', shade) +
  shape('M116 240C108 247 104 254 103 262L134 304L150 286C132 272 120 256 116 240Z', inner) +
  shape('M186 240C194 247 198 254 199 262L167 304L151 286C170 272 182 256 186 240Z', inner) +
  shape('M199 262L167 304L151 286L160 279L169 294L196 256Z', clothDark, 'opacity=".65"')

const qiao: Body = (looks, u) =>
  shirt(looks, u) +
  shape('M143 296L158 296L160 350L141 350Z', looks.inner) +
  cut([158, 300], [160, 324], [160, 350], 1.2, looks.clothDark) +
  row(2, (i) => `<circle cx="150.500" cy="${316 + i * 22}" r="2.300" fill="${looks.clothDark}"/>`) +
  cut([74, 288 + u], [66, 318], [68, 350], 1.6, looks.clothDark) +
  cut([96, 264 + u * 0.7], [92, 276], [92, 292], 1.2, looks.clothDark) +
  shape('M196 312l34 -2l-3 26l-14 8l-15 -7z', looks.cloth, 'opacity=".45"')

const guest: Body = (looks, u) =>
  shirt({ ...looks, inner: looks.cloth }, u) +
  shape('M138 300L164 300L168 350L134 350Z', looks.clothDark) +
  cut([58, 300 + u], [54, 322], [56, 350], 1.6, looks.clothDark)

const SCARF = { wool: '#c8837b', dark: '#a4635d', light: '#dda59c' }

const tang: Body = ({ cloth, clothDark, inner, skin, shade, neck }, u) =>
  shape(`M32 350C32 ${314 + u} 54 ${286 + u} 118 256L186 256C246 ${284 + u} 266 ${312 + u} 268 350Z`, cloth) +
  shape(`M186 256C246 ${284 + u} 266 ${312 + u} 268 350L208 350C212 316 206 284 186 256Z`, clothDark) +
  shape(neck, skin) +
  shape('M177 208L181 262L150 262C166 248 174 230 177 208Z', shade) +
  shape('M112 262L190 262L164 350L136 350Z', inner) +
  cut([151, 296], [150, 322], [150, 350], 1.4, '#a9bdb0') +
  shape('M114 256C104 264 100 272 100 284L134 350L148 350C132 322 118 292 114 256Z', clothDark) +
  shape('M188 256C198 264 202 272 202 284L170 350L154 350C170 322 184 292 188 256Z', cloth) +
  shape('M164 262L198 254L206 326L192 322L184 330L176 322L168 328Z', SCARF.dark) +
  shape(
    'M104 246C98 230 116 220 128 232C144 246 162 246 178 232C190 220 206 232 200 248C202 268 180 282 152 282C124 282 100 268 104 246Z',
    SCARF.wool,
  ) +
  cut([108, 246], [150, 276], [196, 246], 2.2, SCARF.light) +
  cut([112, 260], [150, 290], [190, 262], 1.8, SCARF.dark) +
  cut([126, 236], [124, 256], [134, 274], 1.5, SCARF.dark) +
  cut([182, 236], [184, 256], [174, 274], 1.5, SCARF.dark) +
  row(3, (i) => cut([172 + i * 9, 292], [174 + i * 9, 306], [174 + i * 9, 320], 1.3, SCARF.wool)) +
  fobWatch(84, 300 + u * 0.6)

/** Pinned upside down to the breast, as nurses wear it. */
const fobWatch = (x: number, y: number): string =>
  shape(`M${x - 8} ${y - 14}l16 -1l1 6l-17 1z`, '#d9a648') +
  stroke(`M${x} ${y - 8}L${x} ${y + 2}`, '#d9a648', 2.6) +
  `<circle cx="${x}" cy="${y + 11}" r="10" fill="#d9a648"/><circle cx="${x}" cy="${y + 11}" r="7.200" fill="#f4efe1"/>` +
  stroke(`M${x - 3} ${y + 15}L${x} ${y + 11}L${x} ${y + 6}`, INK, 1.5)

const APRON_DARK = '#356560'

const agent: Body = ({ cloth, clothDark, inner, skin, shade, neck }, u) =>
  shape(`M24 350C26 ${308 + u} 48 ${280 + u} 116 254L188 254C250 ${278 + u} 274 ${306 + u} 276 350Z`, cloth) +
  shape(`M188 254C250 ${278 + u} 274 ${306 + u} 276 350L212 350C218 316 210 282 188 254Z`, clothDark) +
  shape(neck, skin) +
  shape('M177 204L181 264L150 264C166 248 174 228 177 204Z', shade) +
  shape('M112 250Q150 288 190 250L194 262Q150 304 108 262Z', clothDark) +
  shape(
    `M96 ${262 + u * 0.5}L112 256L124 306L178 306L190 256L206 ${262 + u * 0.5}L196 320L208 350L94 350L106 320Z`,
    inner,
  ) +
  shape(`M178 306L190 256L206 ${262 + u * 0.5}L196 320L208 350L182 350Z`, APRON_DARK) +
  cut([124, 308], [150, 311], [178, 308], 1.5, APRON_DARK) +
  stroke('M112 331L138 330L137 350', APRON_DARK, 2.2) +
  shape('M142 322C146 314 158 314 162 322C160 326 144 326 142 322Z', '#eaa23a') +
  shape('M138 327L166 326L164 330L140 331Z', '#f4efe1') +
  cut([62, 296 + u], [56, 320], [56, 350], 1.6, clothDark)

const zhou: Body = ({ cloth, clothDark, inner, skin, shade, neck }, u) =>
  shape(`M18 350C20 ${304 + u} 44 ${276 + u} 114 252L190 252C254 ${274 + u} 280 ${302 + u} 282 350Z`, cloth) +
  shape(`M190 252C254 ${274 + u} 280 ${302 + u} 282 350L214 350C220 314 212 280 190 252Z`, clothDark) +
  shape(neck, skin) +
  shape('M179 210L184 266L150 266C168 250 176 232 179 210Z', shade) +
  shape('M118 250L186 250L160 320L144 320Z', skin) +
  shape('M186 250L160 320L154 306Q172 276 176 254Z', shade) +
  shape('M112 248L122 246L152 312L182 246L192 248L176 350L128 350Z', inner) +
  cut([152, 312], [151, 330], [152, 350], 1.4, '#c3b490') +
  shape('M112 246C98 256 92 266 92 280L116 292L108 304L142 350L150 350C134 318 118 284 112 246Z', clothDark) +
  shape('M192 246C206 256 212 266 212 280L188 292L196 304L162 350L154 350C170 318 186 284 192 246Z', cloth) +
  shape('M212 280L188 292L196 304L162 350L172 350L206 304L200 294Z', clothDark) +
  shape('M98 300C104 294 112 298 112 305C111 312 101 313 98 308Z', '#5fb39a') +
  cut([101, 303], [105, 300], [109, 303], 1.3, '#c6e6d8') +
  cut([58, 298 + u], [52, 322], [54, 350], 1.6, clothDark)

export const BODIES: Record<Likeness, Body> = { meng, lin, bei, qiao, tang, agent, zhou, guest }
