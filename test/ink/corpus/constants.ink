CONST LIMIT = 3
CONST SHOP = "Heqi"
VAR used = LIMIT
-> start
=== start
{SHOP} {LIMIT} {used}
~ temp left = LIMIT - used
{left == 0: Used up.}
-> END
