-> menu
=== menu
{&Well?|And?}
* (a) [One] -> menu
* (b) {a} [Two] -> menu
+ {a and b} [Three] -> END
+ -> END
