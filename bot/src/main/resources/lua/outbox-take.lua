-- Takes notices whose time has come, urgent ones first, one a person, and leases the person to the taker.
-- KEYS: urgent ones, the others, leases (person: end of the lease, "|", id of the notice)
-- ARGV: prefix, now, end of the lease, how many at most
-- Returns notice, to whom, notice, to whom ...

local PAGE = 100
local MOST_LOOKED_AT = 5000
local now = tonumber(ARGV[2])
local most = tonumber(ARGV[4])
local taken = {}

local function leased(to)
  local lease = redis.call('HGET', KEYS[3], to)
  return lease and tonumber(string.match(lease, '^%d+')) > now
end

local function take(entry)
  local id = string.sub(entry, 14)
  local notice = redis.call('HMGET', ARGV[1] .. 'n:' .. id, 'd', 'to')
  if notice[1] and not leased(notice[2]) then
    redis.call('HSET', KEYS[3], notice[2], ARGV[3] .. '|' .. id)
    taken[#taken + 1] = notice[1]
    taken[#taken + 1] = notice[2]
  end
end

for queue = 1, 2 do
  local from = 0
  local page
  repeat
    page = redis.call('ZRANGEBYSCORE', KEYS[queue], '-inf', ARGV[2], 'LIMIT', from, PAGE)
    for _, entry in ipairs(page) do
      if #taken == 2 * most then
        return taken
      end
      take(entry)
    end
    from = from + PAGE
  until #page < PAGE or from >= MOST_LOOKED_AT
end
return taken
