/** Wording in a typed reply that buyers tend to take badly. A remark for the writer, never a score. */

/** What a turn of phrase sounds like (casebook, section 2). */
export type WordingFault =
  | 'blame'
  | 'hindsight'
  | 'command'
  | 'rhetorical'
  | 'pasted'
  | 'rules'
  | 'shift'
  | 'deny'
  | 'pet'

export interface WordingRemark {
  readonly fault: WordingFault
  /** The words themselves, as they were typed. */
  readonly found: string
}

type Patterns = Readonly<Record<WordingFault, readonly RegExp[]>>

/** Chinese. A lookbehind keeps out what is said for the buyer's sake: 不怪您, 我马上把…, 麻烦您给我…. */
const CHINESE: Patterns = {
  blame: [
    /(?<![不没别是])怪[您你](?!们店)/u,
    /(?:是|肯定|应该是|可能是|恐怕是|多半是|估计是|还不是)[您你]们?(?:家里)?(?:自己|没有?按|操作|使用|用|插|弄|拿|放|选|买|拍|填)(?:得|的)?(?:不当|不对|错|坏|反|太|原因|问题|方法|地址|尺码)?/u,
    /[您你](?:自己|个人)的?(?:原因|问题|没|不小心|弄|操作|买错|选错|拍错|看错|填错|要买|要拍|签的|选的|拍的)/u,
    /[您你]?(?:使用|操作|保管|安装|清洗|洗涤)(?:不当|有误|错误|方法不对|方法有误|不规范)/u,
    /人为(?:损坏|原因|造成|因素)/u,
    /谁[让叫][您你]/u,
    /[您你](?:怎么|为什么|干嘛|为何)(?:不早|不先|没早|没先|没看|不看|没检查|不检查|不仔细|没问|不问)/u,
    /[您你](?:都|也|就|根本|压根)?没(?:有)?(?:仔细看|认真看|看清|看说明|看详情|看页面|看公告|说清|写清|按照?说明|检查)/u,
  ],
  hindsight: [
    /[您你](?:当时|那时|一开始|之前|签收时|收货时|下单前|下单时|买之前|拍之前)[^。！？，,!?]{0,6}(?:就该|应该|应当)/u,
    /[您你](?:早就?|本来就?|其实)(?:该|应该|应当)/u,
    /[您你](?:就|也)?(?:应该|应当)(?:早点|早些|早一点|提前|先看|先问|先检查|先确认|仔细)/u,
    /(?:[您你]|要是|怎么)[^。！？，,!?]{0,4}早说/u,
    /下次(?:请|麻烦)?(?:[您你])?(?:请|记得|注意|一定要|要|先|看清|仔细)/u,
  ],
  command: [
    /[您你](?:必须|务必|一定要)/u,
    /[您你]得(?:先|马上|立刻|赶紧|把|给|自己|按)/u,
    /(?:马上|立刻|立即|赶紧|赶快)(?:给我|把[^。！？，,!?]{1,10}(?:发过来|发来|发给我|拍给我|拍过来|寄回来|寄过来))/u,
    /(?<!(?:麻烦|方便|能|可以|劳驾|请|请您|辛苦)[^。！？，,!?]{0,10})给我(?:拍|发|寄|说清|看清|听着|等着)/u,
    /(?:[您你请先都][您你先]{0,2}|^|[，,。！!])(?:冷静|淡定)/u,
    /(?:别|不要|不用)(?:这么|那么|再)?(?:激动|吵|闹|喊|嚷|骂|无理取闹|胡搅蛮缠)/u,
    /(?<!不会|不让|不用)(?:别再|不要再|不许|不准)(?:说|催|吵|闹|发|骂|问|打)/u,
    /(?:先|[您你])听我(?:说|讲|把话)/u,
    /注意(?:[您你]的?|一下)?(?:态度|言辞|语气|用词)/u,
  ],
  rhetorical: [
    /难道/u,
    /凭什么/u,
    /怎么可能/u,
    /不是[^。！？，,!?]{0,10}(?:说过?了|写着|写了|标了|讲过?了|告诉[您你]了)[^。！？，,!?]{0,3}吗/u,
    /(?:有|还有)(?:必要|意思|什么好说的?)吗?[？?]/u,
    /至于(?:这样|这么|发|吗)/u,
    /[您你](?:觉得|认为|说)(?:这|那)?(?:可能|合适|合理|应该|现实|怪谁|怪我)(?:吗|么|呢|嘛)?[？?]/u,
    /(?:还|又)?(?:要|想)(?:我|我们)怎(?:么样|样|么办)/u,
    /我(?:们)?(?:又|还|能)?(?:能)?(?:怎么办|有什么办法|怎么知道|哪知道|哪里知道)/u,
    /[您你]让我(?:们)?(?:怎么|能怎么)/u,
    /谁(?:知道|能保证|说的|家)(?:[^。！？，,!?]{0,8})[？?呢]/u,
    /(?:看不懂|看不见|没看见|没看到|不识字|不会看)[^。！？，,!?]{0,4}[吗么][？?]?/u,
    /这(?:点|么点)?(?:小事|问题)?(?:也|都)(?:要|算)[^。！？，,!?]{0,6}[吗么？?]/u,
  ],
  pasted: [
    /给[您你](?:带来|造成)了?的?(?:诸多|极大|任何)?(?:的)?不便/u,
    /敬请(?:谅解|见谅|理解|期待|放心)/u,
    /(?:请|望|还请|恳请)[您你]?(?:多多|给予)?(?:谅解|见谅|理解与支持|理解和支持)/u,
    /(?:感谢|谢谢)[您你]的(?:理解|支持|配合|惠顾|光临|来信|咨询)/u,
    /祝[您你](?:生活|购物|工作|天天|每天)(?:愉快|开心|顺利)/u,
    /(?:非常|十分|高度|一直|始终)重视(?:[您你]|每一|顾客|客户|此|该)/u,
    /竭诚/u,
    /(?:已|会|将|已经)(?:为[您你]|帮[您你])?(?:反馈|上报|转达|反映)给?(?:到)?(?:相关|有关)/u,
    /(?:会|将|为[您你])?尽快(?:为[您你]|给[您你]|帮[您你])?(?:处理|回复|解决|安排|核实|跟进|答复)/u,
    /(?:请|还请)[您你]?(?:耐心等待|耐心等候|稍安勿躁)/u,
    /欢迎(?:[您你])?(?:下次|再次|随时)?(?:再)?(?:光临|惠顾|选购)/u,
    /很高兴(?:能)?为[您你](?:服务|解答)/u,
    /(?:亲爱的|尊敬的|尊贵的)(?:顾客|客户|用户|买家|会员|朋友)/u,
    /(?:非常|十分|完全|特别|很)(?:能)?理解[您你](?:此刻|现在|当前)?的(?:心情|感受)/u,
    /[您你]的(?:满意|好评|支持|信任)(?:就)?是(?:对)?我们/u,
  ],
  rules: [
    /(?:规定|规则|制度|政策|店规|流程|条款)[^。！？!?]{0,18}(?:不能|不可以|不行|无法|没法|不予|不支持|只能|没办法|办不了|不退|不换|不赔)/u,
    /(?:这|那)?(?:就)?是(?:公司|平台|店里|本店|我们)的?(?:规定|规则|制度|政策)/u,
    /规定(?:就)?是(?:这样|这么|死的)|规定就是规定/u,
    /我(?:们)?(?:也|真的|实在|确实)?(?:没有?办法|无能为力|爱莫能助|帮不了[您你])/u,
  ],
  shift: [
    /[您你](?:可以|要|得|最好|只能|就)?(?:自己)?(?:去|先|直接)?(?:找|联系|问|打给)(?:一下)?(?:快递|厂家|厂商|物流|驿站|平台|品牌方|邮局)/u,
    /(?:不归|不属于|不是)(?:我|我们|店里|本店)(?:这边)?(?:们)?(?:管|负责|的责任|的问题|的事|的错)/u,
    /(?:和|跟|与)(?:我|我们|本店|店里)(?:这边)?(?:没|没有|无)(?:什么)?关系?/u,
    /(?<!不|不管|就算|哪怕|无论)(?:是|都是|属于|肯定是)(?:快递|物流|仓库|厂家|平台|系统|驿站|别的同事|上一位|前一位)(?:公司|那边|员|小哥|同事|客服)?的?(?:问题|责任|错|原因|事)/u,
    /我(?:就|只)是(?:一)?个?(?:客服|打工的|接线的)/u,
  ],
  deny: [
    /我(?:们)?(?:家|店|这边)?的?(?:产品|东西|货|质量|商品|衣服|机器|壶|裤子)?(?:质量)?(?:绝对|肯定|一直|都|从来)?(?:是|都是)?(?:没有?|不会有?|不可能有?|不存在)(?:任何|什么)?(?:质量)?问题/u,
    /(?:别人|其他|别的|大家|其它)(?:的)?(?:顾客|客户|买家|人|用户)?(?:都|怎么|也)?(?:没|没有|不|不会)(?:人)?(?:反映|反馈|投诉|这样|这么说|说过?|问题|出问题|出现)/u,
    /从来没(?:有)?(?:人|出过|发生过|遇到过|收到过)[^。！？，,!?]{0,8}(?:问题|情况|这样|反映|投诉|说|故障)/u,
    /(?:^|[，,。！!；;\s])(?:这|那)?(?:绝对|根本)?不可能(?:的|吧|啊|呀|呢)?(?=[，,。！!？?]|$)/u,
  ],
  pet: [
    /(?:^|[，,。！!？?~～\s])亲亲?(?:们)?(?=[，,。！!~～、:：\s您你]|$)/u,
    /(?:^|[，,。！!~～\s])(?:宝宝|宝贝|小仙女|小可爱|小主|美女|帅哥|小哥哥|小姐姐)(?=[，,。！!~～\s]|$)/u,
    /么么哒|(?:哦|呢|哈|啦)亲(?=[，,。！!~～]|$)/u,
  ],
}

/** English. Typographic apostrophes are made plain before these look. */
const ENGLISH: Patterns = {
  blame: [
    /(?<!not |never |n't |nor is it )\byour (?:own )?(?:fault|mistake|doing)\b/i,
    /\byou (?:must have|must've|probably|clearly|obviously|simply|just) (?:used|plugged|dropped|broke|broken|ordered|chose|chosen|picked|misread|misused|overloaded|overfilled|handled|did|done|not|didn't)\b/i,
    /\byou (?:didn't|did not|never|failed to|forgot to) (?:even |bother to |properly |actually )?(?:read|check|look|follow|tell|mention|notice|ask|measure|say|open)\b/i,
    /\b(?:user error|misuse|improper use|wrong use|careless(?:ness)?)\b/i,
    /\bbecause you (?:didn't|did not|dropped|used|ordered|chose|never|forgot|waited)\b/i,
    /\bwhy (?:didn't|did|don't) you (?:not )?(?:check|read|tell|say|look|ask|wait|open|measure|order|use)\b/i,
    /\bblame (?:yourself|you)\b/i,
  ],
  hindsight: [
    /\byou (?:really |simply |just )?(?:should|ought to) have\b|\byou should(?:'ve| of)\b/i,
    /\byou (?:could|might) have (?:just |simply |at least )?(?:told|said|checked|read|asked|called|looked|measured)\b/i,
    /\bif (?:only )?you(?: had|'d) (?:only |just |simply )?(?:read|told|checked|said|asked|looked|measured|followed|listened)\b/i,
    /\bnext time,? (?:please )?(?:you )?(?:should |must |need to )?(?:read|check|make sure|look|tell|measure|be|remember|order|try)\b/i,
  ],
  command: [
    /\b(?:calm|settle) (?:yourself )?down\b|\bcalm yourself\b/i,
    /(?:^|[.!?,] )relax\b/i,
    /(?<!\b(?:what|all|anything|everything|whatever|if|do|so|when|that|before|than) )\byou (?:must|have to|need to|are required to|are to)\b(?! (?:feel|be (?:so |very |quite )?(?:upset|tired|angry|worried|disappointed|frustrated)))/i,
    /\bstop (?:shouting|yelling|swearing|complaining|asking|messaging|calling|repeating|being)\b/i,
    /\blisten to me\b|\blet me (?:finish|speak|talk)\b|\b(?:watch|mind) your (?:tone|language|words|manners)\b/i,
    /\b(?:send|give|show|tell) (?:me|us) [^.!?]{0,30}\b(?:now|immediately|at once|right away|this instant)\b(?!\?)/i,
    /\b(?:don't|do not) (?:shout|yell|swear|panic|be (?:so )?(?:rude|difficult|ridiculous|silly|dramatic|angry|unreasonable))\b/i,
  ],
  rhetorical: [
    /\bwhat (?:else )?(?:do|did) you expect\b/i,
    /\bwhat (?:else |more |exactly )?do you want (?:me|us) to do\b/i,
    /\bhow (?:could|can|would|should|am|are|were) (?:i|we) (?:supposed to |meant to |possibly )?(?:know|have known|guess)\b/i,
    /\b(?:didn't|haven't|did not) (?:i|we) (?:just |already )?(?:say|tell|write|explain|told|said|written|explained)\b/i,
    /\b(?:didn't|can't|couldn't|don't) you (?:even )?(?:read|see|check|wait|understand|know)\b/i,
    /\b(?:did|do|have|can) you even (?:read|see|seen|look|looked|check|checked|try|tried|know|open|opened)\b/i,
    /\bisn't (?:it|that|this) (?:obvious|clear|enough|normal|written)\b/i,
    /\bdo you (?:really|seriously|honestly) (?:think|believe|expect)\b/i,
    /\b(?:whose fault|who (?:told|asked|made) you)\b/i,
    /\bare you (?:serious|kidding|joking)\b/i,
    /\bwhat(?:'s| is) the big deal\b|\bso what\?|\bhow hard (?:can|is) (?:it|that)\b/i,
    /\bwhy on earth\b|\bhow is (?:that|this) (?:my|our) (?:problem|fault)\b/i,
  ],
  pasted: [
    /\b(?:for|any|the|this|your) inconvenience\b/i,
    /\bvalued (?:customer|client|buyer)\b|\bdear (?:customer|sir|madam|friend|buyer|client|valued)\b/i,
    /\bthank(?:s| you) for (?:your (?:understanding|cooperation|business|support|patronage|patience and understanding)|contacting us|reaching out|shopping with)\b/i,
    /\byour (?:feedback|satisfaction|call|opinion|business|concern) is (?:very |so |extremely )?(?:important|valuable)\b/i,
    /\bwe (?:take|treat) [^.!?]{0,25}seriously\b/i,
    /\bhave an? (?:nice|great|wonderful|lovely|good) day\b|\brest assured\b/i,
    /\bas soon as possible\b|\basap\b|\bat your earliest convenience\b|\bin due course\b/i,
    /\bwe (?:strive|endeavou?r|pride ourselves)\b/i,
    /\b(?:kindly|please) (?:be|bear|note|remain) (?:advised|patient|informed|with us|that)\b/i,
    /\b(?:passed|forwarded|escalated|reported|pass|forward) [^.!?]{0,25}\b(?:relevant|appropriate|responsible|respective|concerned) (?:team|department|staff|colleagues)\b/i,
    /\b(?:completely |totally |fully |absolutely |truly )?understand (?:your|how) (?:frustration|feelings?|concerns?|you feel|frustrating)\b/i,
    /\bhow (?:may|can) i (?:help|assist) you\b|\bwe apologi[sz]e for any\b/i,
  ],
  rules: [
    /\b(?:polic(?:y|ies)|rules?|terms|procedure)\b[^.!?]{0,45}(?:\bnot\b|n't\b|\bcannot\b|\bonly\b|\bunable\b|\bforbids?\b|\bno\b)/i,
    /\b(?:it's|that's|this is|it is|that is) (?:just |simply )?(?:our|the|company|shop|store|platform) (?:company |shop |store )?(?:policy|rules?)\b/i,
    /\brules are rules\b/i,
    /\bnothing (?:more |else )?(?:that )?(?:i|we) can do\b|\bmy hands are tied\b|\b(?:i'm|we're|i am|we are) not allowed to\b|\bcan't help you\b/i,
  ],
  shift: [
    /\byou (?:can|could|should|will have to|'ll have to|need to|must|had better|may)? ?(?:just |simply |always |also )?(?:contact|call|ask|talk to|chase|complain to) the (?:courier|carrier|manufacturer|warehouse|maker|post office|platform)\b/i,
    /(?:^|[.!?,] )(?:please |just )?(?:contact|call|ask|talk to|take it up with) the (?:courier|carrier|manufacturer|maker|post office|platform)\b/i,
    /\bnot (?:our|my) (?:problem|fault|responsibility|department|job|business)\b/i,
    /\bnothing to do with (?:us|me|our)\b/i,
    /\b(?:courier|carrier|warehouse|manufacturer|system|colleague|platform)(?:'s| is| was)? (?:the one |really |probably )?(?:at fault|to blame|fault|problem|mistake|responsib)/i,
    /\bi(?:'m| am) (?:only|just) (?:an? |the )?(?:agent|assistant|customer service|support|employee)\b/i,
  ],
  deny: [
    /\b(?:that's|that is|it's|it is|this is) (?:simply |just |quite )?(?:impossible|not possible)\b|(?:^|[.!?] )impossible\b/i,
    /\bour (?:products?|goods|kettles?|items?|clothes|trousers|machines?) (?:never|don't|do not|cannot|can't|are never) (?:break|fail|have|leak|tear|faulty|defective)/i,
    /\b(?:nobody|no one)(?: else)? (?:has |had |ever |has ever )?(?:complain|had (?:this|that|a problem)|report|said)/i,
    /\bno other (?:customers?|buyers?|clients?)\b/i,
    /\bnothing(?: is|'s)? wrong with (?:our|the|it|this|that)\b/i,
  ],
  pet: [
    /(?:^|[.!?,] )(?:hon|hun|honey|sweetie|sweetheart|darling|love|babe|buddy|pal|bro|my dear|dear)(?=[,.!]|$)/i,
  ],
}

const TONGUES: readonly Patterns[] = [CHINESE, ENGLISH]

interface Spotted extends WordingRemark {
  readonly at: number
}

const plain = (text: string): string => text.replace(/[‘’ʼ]/g, "'")

const spot = (text: string, patterns: Patterns): readonly Spotted[] =>
  Object.entries(patterns).flatMap(([fault, each]) =>
    each.flatMap((pattern) => {
      const match = pattern.exec(text)
      const found = match?.[0].replace(/^[\s，,。.！!？?~～；;]+|[\s，,。！!~～；;]+$/gu, '') ?? ''
      return match && found !== '' ? [{ fault: fault as WordingFault, found, at: match.index }] : []
    }),
  )

const overlaps = (a: Spotted, b: Spotted): boolean =>
  a.at < b.at + b.found.length && b.at < a.at + a.found.length

/** Faults of wording in the order they stand, each kind once, the same words once. Empty where nothing stands out. */
export const remarksOn = (text: string): readonly WordingRemark[] => {
  const spotted = TONGUES.flatMap((patterns) => spot(plain(text), patterns)).sort(
    (a, b) => a.at - b.at || b.found.length - a.found.length,
  )
  const kept: Spotted[] = []
  for (const one of spotted)
    if (!kept.some((other) => other.fault === one.fault || overlaps(other, one))) kept.push(one)
  return kept.map(({ fault, found }) => ({ fault, found }))
}

/** What hurts a buyer most stands first. */
const GRAVITY: readonly WordingFault[] = [
  'blame',
  'rhetorical',
  'deny',
  'shift',
  'command',
  'hindsight',
  'rules',
  'pasted',
  'pet',
]

/** At most so many of the remarks, the gravest, in the order they stand. */
export const gravestOf = (remarks: readonly WordingRemark[], most: number): readonly WordingRemark[] => {
  const rank = ({ fault }: WordingRemark): number => GRAVITY.indexOf(fault)
  const gravest = remarks.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
  return remarks.filter((remark) => gravest.includes(remark))
}
