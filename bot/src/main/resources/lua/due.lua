-- Takes what is due and not leased to somebody, earliest first, and leases it.
-- KEYS: due, leases   ARGV: now, real time, end of the lease, how many at most
-- Returns name, moment, name, moment ...

local PAGE = 100
local most = tonumber(ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', ARGV[2])

local taken = {}
local from = 0
while true do
  local page = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', from, PAGE)
  for i = 1, #page, 2 do
    if #taken >= 2 * most then
      return taken
    end
    if redis.call('ZADD', KEYS[2], 'NX', ARGV[3], page[i]) == 1 then
      taken[#taken + 1] = page[i]
      taken[#taken + 1] = page[i + 1]
    end
  end
  if #page < 2 * PAGE then
    return taken
  end
  from = from + PAGE
end
