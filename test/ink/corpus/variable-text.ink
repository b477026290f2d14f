VAR name = "Meng"
VAR calm = true
buyer: {name} here. {calm: {name == "Meng": Good|Hm}|Bad} day. {1 + 2 * 3} {7 mod 4} {7 / 2} {name + "!"}
-> END
