-> shop
=== shop
* Look around[.], and so you do. -> shop
* [Ask] You ask. -> shop
+ [Leave] -> END
