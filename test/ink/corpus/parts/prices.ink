VAR each = 15
=== price
One is {each}.
->->
=== function total(n)
~ return n * each
