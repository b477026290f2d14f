-> outer -> finish
=== outer
Outer begins.
-> inner ->
Outer ends.
->->
=== inner
Inner.
->->
=== finish
-> END
