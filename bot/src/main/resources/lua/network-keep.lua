-- A network has been handed over: it is the one in force, and nothing is left of it to hand over.
-- KEYS: the network in force, which is being handed over   ARGV: its files, its fingerprint

redis.call('SET', KEYS[1], ARGV[1])
if redis.call('GET', KEYS[2]) == ARGV[2] then
  redis.call('DEL', KEYS[2])
end
