VAR key = true
-> door
=== door
+ {not key} [Knock] -> END
* {key} {door == 1} [Unlock] -> door
* {key} \ [Enter] -> END
+ [Wait] -> door
