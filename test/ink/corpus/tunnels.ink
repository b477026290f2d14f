-> morning
=== morning
buyer: Is anyone there?
-> greet ->
-> greet ->
+ [Close the talk]
-> END
=== greet
agent: Good {greet > 1: again|morning}.
->->
