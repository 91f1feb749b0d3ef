-- Takes notices whose time has come, urgent ones first, one a person and each person in his turn, for this copy; before
-- that, what copies had that are gone. Costs the same however much waits.
-- ARGV: prefix, the copy, milliseconds for which it counts as alive, now, how many at most
-- Returns notice, to whom, notice, to whom ...

local LINED_UP_AT_ONCE = 500
local copy, now, most = ARGV[2], ARGV[4], tonumber(ARGV[5])
local copies = prefix .. 'send:copies'
local taken = {}

local function alive(other)
  return redis.call('EXISTS', prefix .. 'send:alive:' .. other) == 1
end

local function give_back_what(gone)
  local leases = redis.call('HGETALL', prefix .. 'send:leases')
  for i = 1, #leases, 2 do
    local holder, id = string.match(leases[i + 1], '^(.-)|(.*)$')
    if holder == gone then
      redis.call('HDEL', prefix .. 'send:leases', leases[i])
      broken_off(id, now)
      line_up(leases[i])
    end
  end
  redis.call('SREM', copies, gone)
end

local function line_up_whose_time_has_come(kind)
  local people = redis.call('ZRANGEBYSCORE', prefix .. 'send:later:' .. kind, '-inf', now, 'LIMIT', 0, LINED_UP_AT_ONCE)
  if #people == 0 then
    return
  end
  local turn = redis.call('INCRBY', prefix .. 'send:turns', #people) - #people
  local line = {}
  for i, to in ipairs(people) do
    line[2 * i - 1] = string.format('%.0f', turn + i)
    line[2 * i] = to
  end
  redis.call('ZREM', prefix .. 'send:later:' .. kind, unpack(people))
  redis.call('ZADD', prefix .. 'send:line:' .. kind, unpack(line))
end

local function take(kind, to)
  local at, entry = first_at(kind, to)
  if not entry or leased(to) then
    return
  end
  if tonumber(at) > tonumber(now) then
    later(kind, to, at)
    return
  end
  local id = string.sub(entry, 14)
  local json = redis.call('HGET', prefix .. 'n:' .. id, 'd')
  if not json then
    redis.call('ZREM', queue(kind, to), entry)
    line_up(to)
    return
  end
  for _, any in ipairs(KINDS) do
    out_of_line(any, to)
  end
  redis.call('HSET', prefix .. 'send:leases', to, copy .. '|' .. id)
  taken[#taken + 1] = json
  taken[#taken + 1] = to
end

redis.call('SET', prefix .. 'send:alive:' .. copy, '1', 'PX', ARGV[3])
redis.call('SADD', copies, copy)
for _, other in ipairs(redis.call('SMEMBERS', copies)) do
  if not alive(other) then
    give_back_what(other)
  end
end

for _, kind in ipairs(KINDS) do
  line_up_whose_time_has_come(kind)
  while #taken < 2 * most do
    local popped = redis.call('ZPOPMIN', prefix .. 'send:line:' .. kind)
    if not popped[1] then
      break
    end
    take(kind, popped[1])
  end
end
return taken
