/** Small stories that use one part of Ink each, in a way that a graph could get wrong. */
import type { Heading } from './writing.ts'

export interface Small {
  readonly what: string
  readonly body: string
  readonly heading?: Heading
}

/** Ends a hub after some rounds. */
export const ROUNDS = `{n > 5: -> bye}
~ n = n + 1`
export const BYE = `=== bye
buyer: Bye. # ending: bye, good
-> END
`

export const SMALL: readonly Small[] = [
  {
    what: 'moods compared with numbers',
    body: `VAR n = 0
-> hub
=== hub
{n > 2: -> bye}
~ n = n + 1
+ [Own # id: a # move: own, empathise]
  {heard > 5 and n * 2 > 5:
    buyer: Well. # mood: heard +2
  }
  -> hub
+ [Argue # id: b # move: argue]
  {trust == 5:
    buyer: Five. # mood: trust +3
  }
  {not (heard > 6):
    buyer: No. # mood: anger -3
  }
  -> hub
+ {anger > 15 or 10 > trust} [Paraphrase # id: c # move: paraphrase]
  {anger:
  - 20:
    buyer: Full. # mood: heard +3
  - 19:
    buyer: Nearly. # mood: heard +2
  - else:
    buyer: Hm.
  }
  -> hub
${BYE}`,
  },
  {
    what: 'a mood kept in a variable',
    body: `VAR n = 0
VAR was = 0
-> hub
=== hub
{n > 3: -> bye}
~ n = n + 1
+ [Own # id: a # move: own, empathise]
  ~ was = anger
  -> hub
+ [Argue # id: b # move: argue]
  {was - anger > 2:
    buyer: Better. # mood: trust +3
  }
  {anger - was > 2:
    buyer: Worse. # mood: heard +3
  }
  -> hub
${BYE}`,
  },
  {
    what: 'moods compared with each other',
    body: `-> first
=== first
+ [Own # id: a # move: own]
  -> second
+ [Argue # id: b # move: argue]
  -> second
=== second
+ [Empathise # id: c # move: empathise]
  {anger > trust:
    buyer: Still. # mood: anger +1
    -> bye
  }
  buyer: Calm. # ending: calm, good
  -> END
+ [Stall # id: d # move: stall]
  -> bye
${BYE}`,
  },
  {
    what: 'a mood passed to a function, doubled, remaindered and taken the least of',
    body: `VAR n = 0
-> hub
=== function low(what)
~ return what < 9
=== hub
{n > 3: -> bye}
~ n = n + 1
+ [Ask # id: a # move: ask, own]
  {low(anger):
    buyer: Low. # mood: trust +1
  }
  -> hub
+ [Thank # id: b # move: thank]
  {heard * 2 > 7 && heard % 3 == 1:
    buyer: Once more. # mood: heard +1
  }
  -> hub
+ [Stall # id: c # move: stall]
  {MIN(trust, 4) < 4:
    buyer: Less. # mood: anger +1
  }
  {3 + trust > 12:
    buyer: More. # mood: anger -1
  }
  -> hub
${BYE}`,
  },
  {
    what: 'tunnels with parameters, a function that changes what it is given, and a tunnel that goes on elsewhere',
    body: `VAR n = 0
VAR score = 0
-> hub
=== hub
{n > 3: -> bye}
-> visit(n * 2) ->
+ [Up # id: a]
  ~ raise(score, 2)
  -> hub
+ [Down # id: b]
  ~ raise(score, -1)
  -> hub
=== visit(k)
+ [In # id: c]
  {k > 2:
    buyer: Deep. # mood: anger +1
  }
  ~ n = n + 1
  ->->
+ [Out # id: d]
  {score > 2:
    buyer: High. # mood: anger -1
  }
  ~ n = n + 2
  ->-> hub
=== function raise(ref x, by)
~ x = x + by
=== bye
{score:
- 1:
  buyer: Bye. # ending: one, good
- 2:
  buyer: Bye. # ending: two, fair
- else:
  buyer: Bye. # ending: other, poor
}
-> END
`,
  },
  {
    what: 'threads with their own replies, some of them once only',
    body: `VAR n = 0
-> desk
=== desk
{n > 3: -> bye}
<- left
<- right(n)
-> DONE
=== left
* [Left once # id: a]
  ~ n = n + 1
  -> desk
+ [Left # id: b]
  ~ n = n + 1
  -> desk
=== right(k)
+ {k > 1} [Right # id: c]
  {k > 2:
    buyer: Yes. # mood: heard +1
  }
  ~ n = n + 1
  -> desk
+ {anger > 12} [Calm # id: d]
  ~ n = n + 1
  -> desk
${BYE}`,
  },
  {
    what: 'a list of what was heard, facts and needs',
    body: `LIST told = who, what
VAR got = ()
VAR n = 0
-> hub
=== hub
{n > 4: -> bye}
~ n = n + 1
+ {got !? who} [Who? # id: a # move: ask]
  ~ got += who
  buyer: My mother. # fact: who
  -> hub
+ {got !? what} [What? # id: b # move: ask]
  ~ got += what
  buyer: The kettle. # fact: what
  -> hub
+ [Say it back # id: c # move: paraphrase # needs: who, what]
  -> hub
+ [Forget it # id: d # move: stall]
  ~ got = ()
  -> hub
=== bye
{LIST_COUNT(got):
- 0:
  buyer: Bye. # ending: none, poor
- 1:
  buyer: Bye. # ending: one, fair
- else:
  buyer: Bye. # ending: both, good
}
-> END
`,
  },
  {
    what: 'promises made, kept, broken and left open, in every phase',
    body: `-> ask
=== ask
buyer: When?
+ [At eight # id: a # move: timeline]
  buyer: Good. # promise: call, film # phase: followup
  -> eight
+ [Soon # id: b # move: stall]
  -> eight
=== eight
+ [Here I am # id: c # move: follow_up]
  buyer: You are. # kept: call # phase: record # field: promise
  -> write
+ [Wait # id: d # move: stall]
  buyer: Again! # broken: call # phase: record # field: promise
  -> write
=== write
+ [Kept # id: e # move: record]
  -> bye
+ [Told to wait # id: f # move: template]
  {anger > 16:
    buyer: Bye. # ending: gone, poor
    -> END
  }
  -> bye
${BYE}`,
  },
  {
    what: 'replies taken once, and read again by name',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
* (left) [Left # id: s]
  -> hub
* (right) [Right # id: a]
  -> hub
+ {left} [After left # id: l]
  -> hub
+ {left and right} [After both # id: lr]
  {left:
    buyer: Left. # fact: left
  }
  -> bye
+ [Stay # id: st]
  -> hub
${BYE}`,
  },
  {
    what: 'moves, needs and events that hang on variables, variants and moods',
    body: `VAR n = 0
-> hub
=== hub
{n > 3: -> bye}
+ [One # id: a # move: {n > 1: ask|own} # needs: {n > 2: x|y}]
  ~ n = n + 1
  buyer: One. # fact: {n > 2: x|y}
  -> hub
+ [Two # id: b # move: {variant == 2: ask|own}]
  ~ n = n + 1
  buyer: Two. # mood: trust +{n}
  -> hub
+ [Three # id: c # move: {anger > 13: ask|stall}]
  ~ n = n + 1
  -> hub
${BYE}`,
    heading: { variants: 2 },
  },
  {
    what: 'a way out that the story takes when nothing is left',
    body: `-> hub
=== hub
* [One # id: a]
  -> hub
* [Two # id: b]
  -> hub
* ->
  buyer: Bye. # ending: bye, good
  -> END
`,
  },
  {
    what: 'the number of turns so far',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
{TURNS() == 3:
  buyer: Three turns. # mood: trust +2
}
+ [One # id: a]
  -> hub
+ [Two # id: b]
  ~ n = n + 1
  -> hub
${BYE}`,
  },
  {
    what: 'a buyer who walks out of a loop without end',
    body: `-> hub
=== hub
+ [Ask # id: a # move: ask]
  -> hub
+ [Stall # id: b # move: stall]
  {anger > 19:
    buyer: Enough. # ending: enough, poor
    -> END
  }
  -> hub
`,
    heading: { turns: 6 },
  },
]
