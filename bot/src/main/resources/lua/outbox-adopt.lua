-- Takes over what waited in an outbox of the first version, which had one queue for everybody. What one of its copies had
-- taken and never ended may have been sent. ARGV: prefix. Returns how much was taken over, 0 when nothing is left.

local AT_ONCE = 200
local adopted = 0

local function adopt(old, entry, at)
  local id = string.sub(entry, 14)
  local notice = redis.call('HMGET', prefix .. 'n:' .. id, 'to', 'seq', 'fate', 'urgent')
  local to = notice[1]
  redis.call('ZREM', old, entry)
  adopted = adopted + 1
  if not to then
    return
  end
  redis.call('ZREM', prefix .. 'q:' .. to, id)
  if notice[3] ~= 'PENDING' then
    return
  end
  wait_for_sending(id, to, notice[2], at, notice[4])
  local lease = redis.call('HGET', prefix .. 'out:leases', to)
  if lease and string.match(lease, '^%d+|(.*)$') == id then
    settle(id, 'KEPT', 'KEPT', IN_DOUBT)
  end
end

for _, name in ipairs({'out:urgent', 'out'}) do
  local found = redis.call('ZRANGE', prefix .. name, 0, AT_ONCE - 1, 'WITHSCORES')
  for i = 1, #found, 2 do
    adopt(prefix .. name, found[i], found[i + 1])
  end
end
if adopted == 0 then
  redis.call('DEL', prefix .. 'out:leases')
end
return string.format('%d', adopted)
