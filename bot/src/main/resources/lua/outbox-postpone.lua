-- Gives a notice back for later, and with it what waits for the same person behind it.
-- KEYS: the notice, the others, urgent ones, leases   ARGV: prefix, id, until

local notice = redis.call('HMGET', KEYS[1], 'to', 'seq', 'fate', 'urgent')
local to, seq = notice[1], notice[2]
if notice[3] ~= 'PENDING' then
  return
end
local lease = redis.call('HGET', KEYS[4], to)
if lease and string.match(lease, '^%d+|(.*)$') == ARGV[2] then
  redis.call('HDEL', KEYS[4], to)
end

if notice[4] == '1' then
  redis.call('ZADD', KEYS[3], ARGV[3], string.format('%012d|%s', seq, ARGV[2]))
  return
end
redis.call('ZADD', KEYS[2], ARGV[3], string.format('%012d|%s', seq, ARGV[2]))
local behind = redis.call('ZRANGEBYSCORE', ARGV[1] .. 'q:' .. to, '(' .. seq, '+inf', 'WITHSCORES')
for i = 1, #behind, 2 do
  local entry = string.format('%012d|%s', behind[i + 1], behind[i])
  redis.call('ZADD', KEYS[2], 'XX', 'GT', ARGV[3], entry)
end
