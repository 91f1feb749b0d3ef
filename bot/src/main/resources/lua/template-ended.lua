-- Which notice a template message carries. Not known yet: keeps how it ended until it is.
-- KEYS: the message, its end reported early   ARGV: how it ended, seconds to keep that

local notice = redis.call('GET', KEYS[1])
if not notice then
  redis.call('SET', KEYS[2], ARGV[1], 'EX', ARGV[2])
end
return notice
