-- ARGV: prefix, notice, until

postpone(ARGV[2], ARGV[3])
