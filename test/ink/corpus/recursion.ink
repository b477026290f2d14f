{count_down(3)}
-> END
=== function count_down(n)
{ n > 0:
  {n}, <>
  ~ return count_down(n - 1)
}
done.
~ return
