-- Which notice a template message carries, if that is known yet; and keeps how it ended, for who learns it later.
-- KEYS: the message, its end reported early   ARGV: how it ended, seconds to keep that

redis.call('SET', KEYS[2], ARGV[1], 'EX', ARGV[2])
return redis.call('GET', KEYS[1])
