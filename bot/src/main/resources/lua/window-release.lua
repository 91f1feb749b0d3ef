-- Gives a message back to its window, unless that was closed or filled up meanwhile. It told of nothing after all.
-- KEYS: the person's windows   ARGV: kind, how many it holds

local left = redis.call('HGET', KEYS[1], ARGV[1] .. ':left')
if left and tonumber(left) < tonumber(ARGV[2]) then
  redis.call('HINCRBY', KEYS[1], ARGV[1] .. ':left', 1)
  redis.call('HDEL', KEYS[1], 'about')
end
