-- From when on something waits in each queue, and how far the store has come; says that a copy lives, too.
-- ARGV: prefix, the copy or nothing, milliseconds for which it counts as alive
-- Returns when the first of Waiting.Queue may be taken, in their order, empty where nothing waits; then the mark, the
-- last number, the last beat, and what differs whenever the network does.

local function first(queue)
  return redis.call('ZRANGE', prefix .. queue, 0, 0, 'WITHSCORES')[2] or ''
end

local function earlier(one, other)
  if one == '' or other ~= '' and tonumber(other) < tonumber(one) then
    return other
  end
  return one
end

local function somebody_is_gone()
  for _, copy in ipairs(redis.call('SMEMBERS', prefix .. 'send:copies')) do
    if redis.call('EXISTS', prefix .. 'send:alive:' .. copy) == 0 then
      return true
    end
  end
  return false
end

if ARGV[2] ~= '' then
  redis.call('SET', prefix .. 'send:alive:' .. ARGV[2], '1', 'PX', ARGV[3])
end
-- Which files, how many rows are edited, and when one was last.
local function network()
  local edited = prefix .. 'network-edited'
  return table.concat({
    redis.call('HGET', prefix .. 'nf:files', 'v') or '', redis.call('ZCARD', edited),
    redis.call('ZRANGE', edited, -1, -1, 'WITHSCORES')[2] or '',
  }, ':')
end

local known = redis.call('MGET', prefix .. 'network:begun', prefix .. 'store', prefix .. 'numbers', prefix .. 'beat')
return {
  somebody_is_gone() and '0' or next_leaving() or '',
  first('fetch'), first('follow-up'), earlier(first('due'), first('falls-due')), first('erase'), first('closings'),
  known[1] and '0' or '',
  known[2] or '', known[3] or '0', known[4] or '0', network(),
}
