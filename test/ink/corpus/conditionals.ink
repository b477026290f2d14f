VAR days = 4
VAR met = false
-> start
=== start
{days > 3: Late.|In time.} {not met: Hello.}
{
- days == 1: One day.
- days > 3 and not met: More than three.
- else: Some days.
}
{days > 2:
  ~ met = true
  Met now.
- else:
  Not met.
}
{met && days != 0 || false: Yes.}
-> END
