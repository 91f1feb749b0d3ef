-- A notice that the platform had taken did not arrive: it is kept. ARGV: prefix, notice, why

local key = prefix .. 'n:' .. ARGV[2]
local notice = redis.call('HMGET', key, 'to', 'seq', 'fate', 'closing')
if notice[3] ~= 'SENT' then
  return
end
redis.call('HSET', key, 'rung', 'KEPT', 'fate', 'KEPT', 'why', ARGV[3])
redis.call('PERSIST', key)
keep(ARGV[2], notice[1], notice[2], notice[4])
ended(key, 'KEPT', 'KEPT')
