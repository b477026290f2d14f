VAR mood = 8
-> start
=== start
{
- mood > 10:
  Angry.
  ~ mood = mood - 1
- mood > 5:
  { mood == 8:
    Eight.
  - else:
    Not eight.
  }
  + [Calm] -> calm
- else: -> calm
}
=== calm
Calm.
-> END
