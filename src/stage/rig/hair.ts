/** Hair, glasses and stubble: what makes one head this person's. */
import { cut, INK, PAPER, type Point, shape, stroke } from '../paper.ts'
import type { Face } from './face.ts'
import type { Likeness, Looks } from './looks.ts'

/** `back` lies behind the neck, `front` over the brow, `chin` under the nose, `worn` on top of everything. */
interface Head {
  readonly back: (looks: Looks) => string
  readonly front: (looks: Looks) => string
  readonly chin: string
  readonly worn: (face: Face) => string
}

const nothing = (): string => ''

const STUBBLE: readonly Point[] = [
  [118, 222],
  [126, 229],
  [134, 225],
  [143, 232],
  [158, 231],
  [167, 226],
  [176, 229],
  [184, 220],
  [112, 211],
  [191, 210],
]

const meng: Head = {
  back: nothing,
  front: ({ hair, hairLight }) =>
    shape(
      'M89 152C82 128 80 100 92 78C98 58 122 40 158 40C182 36 216 54 220 92C223 116 219 136 213 154C210 138 208 124 203 112C196 104 188 98 176 92C164 98 140 101 118 97C108 103 102 110 99 120C96 132 93 142 89 152Z',
      hair,
    ) +
    shape('M89 152C84 134 82 116 86 98C92 104 98 108 99 120C96 132 93 142 89 152Z', hairLight) +
    shape('M213 154C218 138 221 122 220 102C212 104 206 108 203 112C208 124 210 138 213 154Z', hairLight) +
    cut([112, 90], [118, 64], [150, 50], 2, hairLight) +
    cut([132, 92], [142, 66], [172, 52], 1.8, hairLight) +
    cut([156, 92], [170, 72], [194, 62], 1.8, hairLight) +
    cut([176, 90], [192, 80], [206, 80], 1.5, hairLight),
  chin: STUBBLE.map(([x, y]) => cut([x, y], [x - 1, y + 3], [x - 2, y + 7], 0.9, INK, 'opacity=".35"')).join(
    '',
  ),
  worn: nothing,
}

const roundGlasses = (face: Face): string => {
  const x = face.turn * 0.9
  const rims = `M${108 + x} 154C${107 + x} 138 ${120 + x} 132 ${129 + x} 132C${142 + x} 132 ${149 + x} 142 ${148 + x} 155C${148 + x} 169 ${139 + x} 177 ${127 + x} 176C${115 + x} 176 ${108 + x} 167 ${108 + x} 154ZM${155 + x} 155C${155 + x} 141 ${163 + x} 132 ${175 + x} 132C${188 + x} 132 ${195 + x} 143 ${194 + x} 155C${194 + x} 169 ${186 + x} 176 ${174 + x} 176C${162 + x} 177 ${155 + x} 168 ${155 + x} 155Z`
  const bridge = `M${148 + x} 152q3.5 -4 7 0M${108 + x} 150L98 146M${194 + x} 150L203 147`
  const glint = (at: number) => cut([at, 142], [at + 4, 138], [at + 12, 138], 1.8, PAPER, 'opacity=".75"')
  return stroke(rims + bridge, '#2a2b38', 3.4) + glint(116 + x) + glint(163 + x)
}

const lin: Head = {
  back: ({ hair, hairLight, cloth }) =>
    shape('M118 62C108 40 122 14 152 14C184 13 196 40 184 64C172 80 130 80 118 62Z', hair) +
    cut([122, 48], [150, 22], [182, 46], 2, hairLight) +
    cut([130, 62], [152, 40], [178, 60], 1.8, hairLight) +
    shape('M112 66Q150 54 192 66L190 74Q150 64 114 74Z', cloth) +
    shape('M92 168C84 120 96 70 151 68C208 70 218 122 210 168L196 150L106 150Z', hair),
  front: ({ hair, hairLight }) =>
    shape(
      'M92 158C86 112 104 66 152 66C202 67 218 112 210 158C207 138 200 116 184 102C170 112 128 114 116 104C104 118 97 138 92 158Z',
      hair,
    ) +
    cut([97, 136], [104, 92], [140, 76], 2, hairLight) +
    cut([122, 103], [130, 84], [158, 74], 1.6, hairLight) +
    cut([206, 136], [200, 96], [166, 76], 2, hairLight) +
    cut([180, 102], [172, 86], [158, 78], 1.4, hairLight),
  chin: '',
  worn: roundGlasses,
}

const CURLS: readonly Point[] = [
  [74, 98],
  [92, 66],
  [128, 54],
  [170, 50],
  [208, 62],
  [234, 96],
  [240, 136],
  [66, 140],
  [104, 94],
  [150, 86],
  [196, 96],
]

const bei: Head = {
  back: ({ hair }) =>
    shape(
      'M74 176C54 166 52 142 62 130C48 112 56 86 76 80C76 54 102 38 124 44C138 22 176 22 188 42C212 34 238 52 236 78C256 88 260 114 246 130C258 146 250 170 232 176C226 190 206 196 196 186L108 188C96 196 80 190 74 176Z',
      hair,
    ),
  front: ({ hair, hairLight }) =>
    shape('M112 86Q150 52 192 86L180 108Q150 88 122 108Z', hair) +
    shape(
      'M90 146C78 138 78 118 88 110C84 92 98 78 114 80C120 66 144 64 152 74C162 62 186 66 190 80C206 78 220 94 214 110C224 120 222 140 211 146C209 134 205 124 197 120C190 124 182 120 180 112C172 120 160 120 154 112C146 122 134 120 130 112C126 122 112 126 104 120C96 126 92 136 90 146Z',
      hair,
    ) +
    CURLS.map(([x, y]) => stroke(`M${x - 9} ${y + 5}q2 -13 12 -9q7 5 0 10`, hairLight, 2.4)).join(''),
  chin: '',
  worn: nothing,
}

const thinFrames = (face: Face): string => {
  const x = face.turn * 0.9
  const rim = (at: number) =>
    `M${at} 140L${at + 38} 139.500Q${at + 41} 140 ${at + 40.5} 144L${at + 37.5} 161Q${at + 36} 166 ${at + 30} 166.500L${at + 11} 167Q${at + 4} 166.500 ${at + 2.5} 160L${at - 0.5} 144Q${at - 1} 140 ${at} 140Z`
  return (
    stroke(rim(106 + x) + rim(156 + x), '#3b3f4c', 1.9) +
    stroke(`M${146 + x} 146q5 -4 10 0M${106 + x} 144L97 146M${197 + x} 144L205 147`, '#3b3f4c', 2.2) +
    cut([113 + x, 146], [117 + x, 143.5], [124 + x, 143], 1.3, PAPER, 'opacity=".7"') +
    cut([163 + x, 146], [167 + x, 143.5], [174 + x, 143], 1.3, PAPER, 'opacity=".7"')
  )
}

/** Combed over from a parting on the picture's right. */
const parted = ({ hair, hairLight }: Looks): string =>
  shape(
    'M96 146C88 124 84 98 94 78C103 55 130 43 158 44C190 45 211 62 214 92C216 112 213 130 207 146C205 134 204 122 199 112C195 104 189 96 181 88C167 100 136 108 112 106C103 113 99 128 96 146Z',
    hair,
  ) +
  shape(
    'M96 146C91 132 88 116 91 100C97 102 104 104 112 106C103 113 99 128 96 146Z',
    hairLight,
    'opacity=".55"',
  ) +
  shape(
    'M207 146C212 132 215 116 213 98C207 94 199 90 190 89C199 99 204 120 207 146Z',
    hairLight,
    'opacity=".55"',
  ) +
  cut([181, 88], [184, 66], [178, 48], 1.5, hairLight) +
  cut([172, 90], [158, 66], [118, 64], 1.9, hairLight) +
  cut([160, 98], [134, 82], [104, 88], 1.7, hairLight) +
  cut([176, 78], [160, 54], [134, 52], 1.5, hairLight) +
  cut([190, 84], [200, 76], [206, 84], 1.3, hairLight)

const qiao: Head = { back: nothing, front: parted, chin: '', worn: thinFrames }

/** A bob to the jaw, the fringe pinned aside. */
const tang: Head = {
  back: ({ hair }) =>
    shape(
      'M88 150C80 98 100 46 152 44C206 45 224 98 214 152C220 184 220 208 211 226C200 238 184 232 178 218L124 218C118 233 103 239 92 226C82 206 82 180 88 150Z',
      hair,
    ),
  front: ({ hair, hairLight }) =>
    shape(
      'M88 178C78 138 84 98 102 76C116 56 136 47 156 48C190 49 211 74 215 108C218 136 218 158 212 182C206 170 204 150 201 132C199 117 193 105 183 95C176 88 168 84 160 82C150 100 130 112 112 118C105 122 101 130 99 140C97 154 94 166 88 178Z',
      hair,
    ) +
    shape('M86 150C81 182 83 208 93 225C104 222 109 208 105 192C100 174 98 152 99 136Z', hair) +
    shape('M213 146C219 180 217 206 208 222C198 219 194 206 198 190C203 172 203 152 201 132Z', hair) +
    cut([104, 112], [120, 84], [150, 66], 2, hairLight) +
    cut([118, 112], [142, 98], [156, 80], 1.6, hairLight) +
    cut([166, 80], [194, 92], [204, 128], 1.8, hairLight) +
    cut([172, 66], [202, 78], [208, 116], 1.5, hairLight) +
    cut([90, 158], [86, 188], [94, 214], 1.7, hairLight) +
    cut([210, 160], [213, 188], [207, 210], 1.5, hairLight) +
    stroke('M103 124L121 109', '#d9a648', 4.2),
  chin: '',
  worn: nothing,
}

/** Short and swept aside, a tail behind. */
const swept = ({ hair, hairLight }: Looks): string =>
  shape(
    'M95 150C86 122 86 92 100 74C114 55 136 47 158 48C190 49 211 68 214 98C215 118 213 134 208 150C206 136 204 124 199 114C186 112 170 104 160 92C150 106 132 114 114 114C103 122 98 134 95 150Z',
    hair,
  ) +
  cut([104, 112], [112, 80], [150, 60], 1.9, hairLight) +
  cut([122, 108], [136, 92], [156, 72], 1.7, hairLight) +
  cut([162, 90], [182, 106], [200, 110], 1.7, hairLight) +
  cut([168, 64], [196, 74], [208, 104], 1.6, hairLight)

const headset = (face: Face): string => {
  const x = face.turn * 0.4
  return (
    stroke('M95 150C82 96 104 40 152 38C200 39 222 96 209 150', '#20242e', 6.5) +
    shape('M84 136C82 126 100 122 104 132L106 168C104 178 88 178 86 170Z', '#20242e') +
    shape('M88 140l10 -3l3 28l-9 3z', '#d8d2c2') +
    shape('M218 136C220 127 204 123 201 132L199 166C202 176 214 175 216 168Z', '#20242e') +
    stroke(`M92 170C94 196 106 210 ${122 + x} 213`, '#20242e', 4) +
    shape(`M${119 + x} 207L${132 + x} 208L${132 + x} 218L${119 + x} 219Z`, '#20242e')
  )
}

const agent: Head = {
  back: ({ hair }) =>
    shape('M178 160C200 158 222 176 228 206C230 220 226 232 220 238C214 224 202 212 186 206Z', hair),
  front: swept,
  chin: '',
  worn: headset,
}

/** Drawn back from the forehead into a low knot. */
const drawnBack = ({ hair, hairLight }: Looks): string =>
  shape(
    'M95 152C84 120 88 82 108 64C124 49 144 43 164 45C192 48 210 68 214 98C216 118 213 136 208 152C206 132 201 112 190 98C178 87 164 84 150 84C134 84 120 89 110 100C101 113 97 132 95 152Z',
    hair,
  ) +
  shape('M112 98C112 76 130 56 160 50C150 62 140 74 136 86C126 88 118 92 112 98Z', hairLight) +
  cut([122, 92], [126, 72], [148, 58], 1.3, hair) +
  cut([150, 84], [162, 66], [184, 58], 1.5, hairLight) +
  cut([172, 88], [190, 76], [204, 82], 1.4, hairLight) +
  cut([96, 138], [92, 108], [104, 82], 1.5, hairLight)

const studs = (): string =>
  '<circle cx="92" cy="178" r="4" fill="#5fb39a"/><circle cx="210" cy="178" r="4" fill="#3f8672"/>'

const zhou: Head = {
  back: ({ hair, hairLight }) =>
    shape('M182 178C200 160 230 170 230 194C230 218 200 228 184 212Z', hair) +
    cut([192, 184], [212, 178], [222, 196], 1.6, hairLight) +
    cut([194, 206], [212, 208], [222, 196], 1.4, hairLight),
  front: drawnBack,
  chin: '',
  worn: studs,
}

/** A plain soft crop. */
const cropped = ({ hair, hairLight }: Looks): string =>
  shape(
    'M95 150C86 124 85 96 97 76C109 54 134 45 156 46C186 46 208 64 212 92C214 112 212 132 207 150C205 136 203 124 197 114C186 110 176 104 168 95C158 104 128 112 110 110C101 118 98 134 95 150Z',
    hair,
  ) +
  cut([112, 104], [116, 74], [146, 58], 1.8, hairLight) +
  cut([138, 100], [144, 74], [170, 60], 1.7, hairLight) +
  cut([176, 98], [188, 84], [202, 84], 1.5, hairLight)

const guest: Head = { back: nothing, front: cropped, chin: '', worn: nothing }

export const HEADS: Record<Likeness, Head> = { meng, lin, bei, qiao, tang, agent, zhou, guest }
