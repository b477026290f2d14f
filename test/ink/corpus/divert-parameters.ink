-> tell("kettle", 2)
=== tell(what, count)
{count} of {what}.
{count > 0: -> tell(what, count - 1)}
-> END
