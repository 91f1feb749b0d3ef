-- Remembers which notice a template message carries. Returns its end if that was reported already.
-- KEYS: the message, its end reported early   ARGV: notice, seconds to remember

redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return redis.call('GET', KEYS[2])
