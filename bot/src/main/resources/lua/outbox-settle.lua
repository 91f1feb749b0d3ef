-- ARGV: prefix, notice, rung, fate, why

settle(ARGV[2], ARGV[3], ARGV[4], ARGV[5])
