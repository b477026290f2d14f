buyer: Where is it?
* [Look it up] agent: One moment.
* [Ask back] agent: Which order?
- buyer: The kettle.
* [Thank]
* [Go on]
- (closing) system: The talk is over.
-> END
