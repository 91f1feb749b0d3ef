-- Takes one message from the open window that ends soonest. Returns the window's kind, or nothing.
-- What it tells of is remembered, so that photos behind it need no line of their own.
-- KEYS: the person's windows   ARGV: now, number of the ticket it tells of or empty, kind ...

local found, soonest
for i = 3, #ARGV do
  local window = redis.call('HMGET', KEYS[1], ARGV[i] .. ':left', ARGV[i] .. ':until')
  local left, ends = tonumber(window[1] or 0), tonumber(window[2] or 0)
  if left > 0 and ends > tonumber(ARGV[1]) and (not soonest or ends < soonest) then
    found, soonest = ARGV[i], ends
  end
end
if found then
  redis.call('HINCRBY', KEYS[1], found .. ':left', -1)
  redis.call('HSET', KEYS[1], 'about', ARGV[2])
end
return found
