VAR sum = 10
-> start
=== start
{double(4)} {larger(3, 9)} {describe(2)}
~ raise(sum, 5)
Sum {sum}.
-> END
=== function double(x)
~ return x * 2
=== function larger(a, b)
{ a > b:
  ~ return a
- else:
  ~ return b
}
=== function raise(ref x, by)
~ x = x + by
=== function describe(n)
{ n:
- 1: one
- 2: two
- else: many
}
