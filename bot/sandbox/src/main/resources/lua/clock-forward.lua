-- Moves the clock on, never back. Returns where it is now.
-- KEYS: the offset   ARGV: the new offset, milliseconds

local now = tonumber(redis.call('GET', KEYS[1]) or 0)
if tonumber(ARGV[1]) > now then
  redis.call('SET', KEYS[1], ARGV[1])
  return ARGV[1]
end
return string.format('%.0f', now)
