INCLUDE parts/prices.ink
-> price ->
Total {total(2)}.
-> END
