LIST step = ordered, paid, shipped, arrived
VAR now = ordered
-> start
=== start
~ now++
{now == paid: Paid.}
{LIST_MIN(LIST_ALL(step))} {LIST_MAX(LIST_ALL(step))} {LIST_VALUE(now)}
{LIST_RANGE(LIST_ALL(step), paid, shipped)} {LIST_INVERT(paid)}
{LIST_ALL(step) ^ (paid, arrived)} {step(3)}
~ now = step(4)
{now >= shipped: Nearly there.}
-> END
