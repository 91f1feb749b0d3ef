-- Says that the program runs, and after a silence until when nothing did. Returns when it was said before, or nothing.
-- KEYS: the heartbeat, until when nothing ran   ARGV: now, the shortest silence in milliseconds

local before = redis.call('GET', KEYS[1])
redis.call('SET', KEYS[1], ARGV[1])
if before and tonumber(ARGV[1]) - tonumber(before) > tonumber(ARGV[2]) then
  redis.call('SET', KEYS[2], ARGV[1])
end
return before
