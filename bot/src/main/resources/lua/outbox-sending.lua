-- Marks a notice as being sent, with the message it takes from the open window that ends soonest if windows are asked for:
-- without one it is not marked. What the message tells of is remembered, so that photos behind it need no line of their own.
-- ARGV: prefix, the copy, notice, to whom [, now, number of its ticket or empty, how many messages of a window it leaves for
--       others, kind of window ...]
-- Returns the window's kind, or MARKED where none was asked for; CLOSED where none is open, LOST when another copy has it.

local copy, id, to = ARGV[2], ARGV[3], ARGV[4]
if leased(to) ~= copy .. '|' .. id then
  return 'LOST'
end

local windows = prefix .. 'w:' .. to
local found, soonest
for i = 8, #ARGV do
  local window = redis.call('HMGET', windows, ARGV[i] .. ':left', ARGV[i] .. ':until')
  local left, ends = tonumber(window[1] or 0), tonumber(window[2] or 0)
  if left > tonumber(ARGV[7]) and ends > tonumber(ARGV[5]) and (not soonest or ends < soonest) then
    found, soonest = ARGV[i], ends
  end
end
if ARGV[5] and not found then
  return 'CLOSED'
end

redis.call('HSET', prefix .. 'n:' .. id, 'sending', copy)
if found then
  redis.call('HINCRBY', windows, found .. ':left', -1)
  redis.call('HSET', windows, 'about', ARGV[6])
end
return found or 'MARKED'
