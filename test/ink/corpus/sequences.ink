VAR times = 0
-> again
=== again
~ times++
{Once|Twice|Thrice} {&one|two} {!first|second} {stopping:
- a
- b
}{cycle:
- c
- d
}{once:
- e
}
{times < 5: -> again}
-> END
