VAR variant = 2
{ variant:
- 1: The first.
- 2: The second.
- else: Another.
}
-> END
