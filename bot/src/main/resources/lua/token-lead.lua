-- Makes one copy the only one to fetch the access token, until its lease ends.
-- KEYS[1] lead   ARGV[1] who   ARGV[2] lease in milliseconds
local leader = redis.call('GET', KEYS[1])
if leader and leader ~= ARGV[1] then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
