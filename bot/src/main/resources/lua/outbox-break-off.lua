-- ARGV: prefix, notice, when it may be tried again if it was not on its way yet

broken_off(ARGV[2], ARGV[3])
