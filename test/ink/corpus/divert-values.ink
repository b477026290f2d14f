VAR next = -> first
-> go(-> second)
=== go(-> where)
~ next = where
-> next
=== first
First.
-> END
=== second
Second.
~ temp last = -> first
-> last
