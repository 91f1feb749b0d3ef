-- Gives a store its mark, and with it format 2. One of the first version keeps all it has; what its program needs for every
-- new ticket and every round gets another name, and a sentence in its place, on which that program fails: it looks at no mark.
-- KEYS: the mark, the first version's counter, ours, its heartbeat, ours
-- ARGV: the mark
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
redis.call('SET', KEYS[1], ARGV[1])
return ARGV[1]
