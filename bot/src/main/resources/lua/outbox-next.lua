-- When the next notice may be taken: when its time has come and its person is not leased.
-- KEYS: urgent ones, the others, leases   ARGV: prefix

local LOOKED_AT = 100
local soonest

for queue = 1, 2 do
  local found = redis.call('ZRANGE', KEYS[queue], 0, LOOKED_AT - 1, 'WITHSCORES')
  for i = 1, #found, 2 do
    local at = tonumber(found[i + 1])
    local to = redis.call('HGET', ARGV[1] .. 'n:' .. string.sub(found[i], 14), 'to')
    local lease = to and redis.call('HGET', KEYS[3], to)
    if lease then
      at = math.max(at, tonumber(string.match(lease, '^%d+')))
    end
    soonest = math.min(at, soonest or at)
  end
end
return soonest and string.format('%.0f', soonest)
