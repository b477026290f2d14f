/** Ink as people write it who have never heard of us: no tag, no speaker, no id. */

export const FOREIGN = `VAR coins = 3
LIST bag = rope, lamp, (bread)
CONST PRICE = 2
/*----------------------------------------------------------------------------
  A row of dashes, as many authors draw it.
----------------------------------------------------------------------------*/
The market opens <>
at dawn. You have {coins} coins.
-> square

=== square ===
{square > 1: You are back.|You look around.}
* [Look for the baker] -> baker.stall
+ (wait) Wait under the arch[] for a while.
    Nothing much happens{wait > 1: again}.
    -> square
* {bag ? rope} [Climb the tower] -> tower ->
    -> square
+ [Go home] -> home

=== baker ===
= stall
<- smells
"Bread or rope?" {~ She smiles.}
* {coins >= PRICE} [Buy the rope]
    ~ coins -= PRICE
    ~ bag += rope
    She nods. -> square
* [Ask the way]
    -> directions -> square
+ -> square

=== directions ===
Left, then <>
left again.
->->

=== tower ===
From up here <> everything is small.
+ [Climb down] ->->

=== smells ===
It smells of {bag ? bread: your own bread|bread}.
* [Breathe in] Lovely. -> square

=== home ===
You are home with {coins} coins and {LIST_COUNT(bag)} things. -> END
`

/** A story without end: every choice leads back, and what it counts never comes round. */
export const ENDLESS = `VAR steps = 0
You walk in circles.
- (top)
Step {steps}.
+ [Left]
    ~ steps = steps + 1
+ [Right]
    ~ steps = steps * 2 + 1
- -> top
`

/** One of its ways never comes to a decision again. */
export const SPINNING = `Two doors.
+ [The red door] -> spin
+ [The blue door] A garden. -> END
=== spin ===
-> whirl
=== whirl ===
-> spin
`
