-- What became of a notice. One that ended stays as it ended; a kept one may still end otherwise.
-- KEYS: the notice, the others, urgent ones, leases, how many ended how
-- ARGV: prefix, id, rung, fate, why, seconds an ended one is kept

local notice = redis.call('HMGET', KEYS[1], 'to', 'seq', 'fate', 'closing')
local to, seq, was, closing = notice[1], notice[2], notice[3], notice[4]
if not to then
  return
end
local lease = redis.call('HGET', KEYS[4], to)
if lease and string.match(lease, '^%d+|(.*)$') == ARGV[2] then
  redis.call('HDEL', KEYS[4], to)
end
if was ~= 'PENDING' and (was ~= 'KEPT' or ARGV[4] == 'KEPT') then
  return
end

local entry = string.format('%012d|%s', seq, ARGV[2])
redis.call('ZREM', KEYS[2], entry)
redis.call('ZREM', KEYS[3], entry)
redis.call('ZREM', ARGV[1] .. 'q:' .. to, ARGV[2])
redis.call('HSET', KEYS[1], 'rung', ARGV[3], 'fate', ARGV[4], 'why', ARGV[5])
redis.call('HINCRBY', KEYS[5], ARGV[3] .. ':' .. ARGV[4], 1)
if ARGV[4] == 'KEPT' then
  redis.call('ZADD', ARGV[1] .. 'kept:' .. to, seq, ARGV[2])
  if closing then
    redis.call('ZADD', ARGV[1] .. 'closings', closing, ARGV[2])
  end
else
  redis.call('ZREM', ARGV[1] .. 'kept:' .. to, ARGV[2])
  redis.call('ZREM', ARGV[1] .. 'closings', ARGV[2])
  redis.call('EXPIRE', KEYS[1], ARGV[6])
end
