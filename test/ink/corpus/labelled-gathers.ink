- (opening) buyer: Again?
+ (yes) [Yes] agent: Yes.
+ (no) [No] agent: No.
- (middle)
{opening < 3: -> opening}
{yes > 1: You said yes {yes} times.}
{middle}
-> END
