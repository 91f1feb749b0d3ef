-- A notice that the platform had taken did not arrive: it is kept. Returns the notice and to whom, or nothing.
-- KEYS: the notice, how many ended how, kept closings   ARGV: prefix, id, why

local notice = redis.call('HMGET', KEYS[1], 'to', 'seq', 'fate', 'closing', 'd')
local to, seq, closing = notice[1], notice[2], notice[4]
if notice[3] ~= 'SENT' then
  return {}
end
redis.call('HSET', KEYS[1], 'rung', 'KEPT', 'fate', 'KEPT', 'why', ARGV[3])
redis.call('PERSIST', KEYS[1])
redis.call('HINCRBY', KEYS[2], 'KEPT:KEPT', 1)
redis.call('ZADD', ARGV[1] .. 'kept:' .. to, seq, ARGV[2])
if closing then
  redis.call('ZADD', KEYS[3], closing, ARGV[2])
end
return {notice[5], to}
