/** The analysis in a browser's Worker. */
import { answerer, type Question } from './analyst.ts'

const answer = answerer()
self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answer(data))
