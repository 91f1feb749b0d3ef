-- Takes what is due and not leased to somebody, and leases it: of one set after the other, of each the earliest first.
-- KEYS: leases, due, due ...   ARGV: now, real time, end of the lease, how many at most
-- Returns name, moment, name, moment ...

local PAGE = 100
local most = tonumber(ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[2])

local taken = {}

local function take(due)
  local from = 0
  while true do
    local page = redis.call('ZRANGEBYSCORE', due, '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', from, PAGE)
    for i = 1, #page, 2 do
      if #taken >= 2 * most then
        return
      end
      if redis.call('ZADD', KEYS[1], 'NX', ARGV[3], page[i]) == 1 then
        taken[#taken + 1] = page[i]
        taken[#taken + 1] = page[i + 1]
      end
    end
    if #page < 2 * PAGE then
      return
    end
    from = from + PAGE
  end
end

for i = 2, #KEYS do
  take(KEYS[i])
end
return taken
