-- Takes media to fetch, those waiting longest first; whoever takes one has it until the lease ends.
-- KEYS: what waits   ARGV: prefix, now, end of the lease, how many at most
-- Returns the jobs.

local jobs = {}
for _, attachment in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[2], 'LIMIT', 0, ARGV[4])) do
  redis.call('ZADD', KEYS[1], ARGV[3], attachment)
  jobs[#jobs + 1] = redis.call('HGET', ARGV[1] .. 'media:' .. attachment, 'd')
end
return jobs
