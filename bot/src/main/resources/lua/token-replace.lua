-- Stores a fresh access token unless another than the one seen is there. Times are unix milliseconds.
-- KEYS[1] token   ARGV[1] what was seen, empty for nothing   ARGV[2] fresh   ARGV[3] when fresh expires
local stored = redis.call('GET', KEYS[1])
if stored and stored ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
return 1
