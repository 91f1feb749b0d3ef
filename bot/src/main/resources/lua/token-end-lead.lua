-- Gives the lead back, if it is still ours.
-- KEYS[1] lead   ARGV[1] who
if redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
  return 1
end
return 0
