-- Takes the message that a photo needs next from the open window that ends soonest: the photo's own, or that of a line
-- which names its ticket, where the last thing told in this window is of another one. Such a line is taken only where
-- the photo fits behind it.
-- A photo stays owed until it has been sent; while it is on its way, or was when that was broken off, it is not taken.
-- KEYS: the person's windows, what he is owed, what of it is on its way   ARGV: now, ticket, what is owed, {kind of window, left for words} ...
-- Returns MEDIA or LINE and the window's kind, or FULL, GONE when it is not owed any more, TAKEN when it is on its way.

local OWED_KEPT = 14 * 24 * 3600

if not redis.call('ZSCORE', KEYS[2], ARGV[3]) then
  return {'GONE'}
end
if redis.call('HEXISTS', KEYS[3], ARGV[3]) == 1 then
  return {'TAKEN'}
end
local line = redis.call('HGET', KEYS[1], 'about') ~= ARGV[2]

local found, soonest
for i = 4, #ARGV, 2 do
  local window = redis.call('HMGET', KEYS[1], ARGV[i] .. ':left', ARGV[i] .. ':until')
  local left, ends = tonumber(window[1] or 0), tonumber(window[2] or 0)
  local needed = tonumber(ARGV[i + 1]) + (line and 2 or 1)
  if left >= needed and ends > tonumber(ARGV[1]) and (not soonest or ends < soonest) then
    found, soonest = ARGV[i], ends
  end
end
if not found then
  return {'FULL'}
end

redis.call('HINCRBY', KEYS[1], found .. ':left', -1)
if line then
  redis.call('HSET', KEYS[1], 'about', ARGV[2])
  return {'LINE', found}
end
redis.call('HSET', KEYS[3], ARGV[3], ARGV[1])
redis.call('EXPIRE', KEYS[3], OWED_KEPT)
return {'MEDIA', found}
