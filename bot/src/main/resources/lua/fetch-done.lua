-- Media has been fetched, or never will be: what follows from that for its ticket is to be done in the same write.
-- KEYS: the media, what waits to be fetched, what is to be followed up
-- ARGV: attachment, now or empty where nothing follows, {field, value} ...
-- Nothing is written of what was forgotten meanwhile.

if redis.call('EXISTS', KEYS[1]) == 1 then
  redis.call('HSET', KEYS[1], unpack(ARGV, 3))
  if ARGV[2] ~= '' then
    redis.call('ZADD', KEYS[3], 'NX', ARGV[2], ARGV[1])
  end
end
redis.call('ZREM', KEYS[2], ARGV[1])
return 'OK'
