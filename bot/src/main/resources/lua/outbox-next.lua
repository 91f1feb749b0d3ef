-- When the next notice may be taken; 0 where one may at once. What is being sent is not counted.
-- ARGV: prefix

local soonest
for _, kind in ipairs(KINDS) do
  if redis.call('EXISTS', prefix .. 'send:line:' .. kind) == 1 then
    return '0'
  end
  local first = redis.call('ZRANGE', prefix .. 'send:later:' .. kind, 0, 0, 'WITHSCORES')
  if first[2] then
    soonest = math.min(tonumber(first[2]), soonest or tonumber(first[2]))
  end
end
return soonest and string.format('%.0f', soonest)
