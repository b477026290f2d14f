-> one
=== one
+ [Next] -> two
=== two
{TURNS_SINCE(-> one) == 1: Just now.}
{TURNS()} {CHOICE_COUNT()}
+ [Back to the end] -> three
=== three
{TURNS_SINCE(-> nowhere) < 0: Never there.} {READ_COUNT(-> one)}
-> END
=== nowhere
-> END
