/** Small stories in which two states look alike and are not: counts, turns, sequences, numbers and lists. */
import { BYE, ROUNDS, type Small } from './small-stories.ts'

export const ODD: readonly Small[] = [
  {
    what: 'sequences that change from visit to visit',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
{ stopping:
- buyer: One.
- buyer: Two. # mood: anger +1
- buyer: Three. # mood: anger +2
}
+ [Again # id: a]
  -> hub
+ [Other # id: b]
  -> side
=== side
{ cycle:
- buyer: One.
- buyer: Two. # mood: trust +1
- buyer: Three. # mood: trust +2
}
-> hub
${BYE}`,
  },
  {
    what: 'a visit count that is read in the same breath as the visit',
    body: `-> hub
=== hub
+ [Side # id: a]
  -> side
+ [Bye # id: b]
  -> bye
=== side
{side > 3:
  buyer: Again! # mood: anger +2
}
{side > 5: -> bye}
-> hub
=== bye
{side > 4:
  buyer: Bye. # ending: many, good
  -> END
}
buyer: Bye. # ending: few, poor
-> END
`,
  },
  {
    what: 'turns since a place was last seen',
    body: `VAR n = 0
-> hub
=== hub
${ROUNDS}
{TURNS_SINCE(-> side) == 2:
  buyer: Two ago. # mood: trust +2
}
{TURNS_SINCE(-> side) == 3:
  buyer: Three ago. # mood: trust +3
}
+ [Side # id: s]
  -> side
+ [Again # id: a]
  -> hub
=== side
buyer: Side.
-> hub
${BYE}`,
  },
  {
    what: 'a target kept in a variable, and how often it was reached',
    body: `VAR next = -> one
VAR n = 0
-> hub
=== hub
${ROUNDS}
+ [One # id: a]
  ~ next = -> one
  -> hub
+ [Two # id: b]
  ~ next = -> two
  -> hub
+ [Go # id: c]
  -> next
=== one
buyer: One. # mood: anger +1
-> hub
=== two
buyer: Two. # mood: trust +1
{two > 1:
  buyer: Two again. # mood: heard +1
}
-> hub
${BYE}`,
  },
  {
    what: 'a whole number with a point beside the same one without',
    body: `VAR g = 0
-> hub
=== hub
+ [Five # id: a]
  ~ g = 5
  -> next
+ [Five point nought # id: b]
  ~ g = 5.0
  -> next
=== next
+ [Go # id: c]
  {g / 4 > 1:
    buyer: More. # ending: more, good
    -> END
  }
  buyer: Less. # ending: less, poor
  -> END
`,
  },
  {
    what: 'an empty list that remembers what it could hold',
    body: `LIST colours = red, green
LIST sizes = big, small
VAR l = ()
-> hub
=== hub
+ [One # id: a]
  ~ l = (red)
  ~ l -= red
  -> next
+ [Two # id: b]
  ~ l = (big)
  ~ l -= big
  -> next
=== next
+ [Go # id: c]
  {LIST_ALL(l) ? red:
    buyer: Red. # ending: red, good
    -> END
  }
  buyer: Big. # ending: big, poor
  -> END
`,
  },
  {
    what: 'a mood compared with a fraction',
    body: `-> hub
=== hub
+ [Own # id: a # move: own, empathise]
  {anger >= 11.5:
    buyer: Hot. # ending: hot, poor
    -> END
  }
  buyer: Bye. # ending: bye, good
  -> END
`,
  },
  {
    what: 'a sequence in a loop that only the turns bound',
    body: `-> hub
=== hub
{ stopping:
- buyer: One.
- buyer: Two. # mood: anger +1
}
+ [Again # id: a]
  -> hub
+ [Bye # id: b]
  buyer: Bye. # ending: bye, good
  -> END
`,
  },
]
