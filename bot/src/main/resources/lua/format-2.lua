-- Gives a store its mark: a new one that of the format in force, one of the first version that of format 2. That keeps all it
-- has; what its program needs for every new ticket and every round gets another name, and a sentence in its place, on which
-- that program fails: it looks at no mark.
-- KEYS: the mark, the first version's counter, ours, its heartbeat, ours, the parts of the scheme it begins with
-- ARGV: the mark, those parts where the store is new, else empty
-- Returns the mark that is in force.

local marked = redis.call('GET', KEYS[1])
if marked then
  return marked
end
local says = 'this store has format 2: start the program that wrote it'
for i = 2, 4, 2 do
  if redis.call('EXISTS', KEYS[i]) == 1 then
    redis.call('RENAME', KEYS[i], KEYS[i + 1])
  end
end
redis.call('SET', KEYS[2], says)
redis.call('HSET', KEYS[4], 'says', says)
if ARGV[2] ~= '' then
  redis.call('SET', KEYS[6], ARGV[2])
end
redis.call('SET', KEYS[1], ARGV[1])
return ARGV[1]
