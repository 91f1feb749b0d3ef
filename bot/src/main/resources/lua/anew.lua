-- Forgets whatever happened in a sandbox: tickets, people, notices, the moved clock. What says how the store is kept stays.
-- KEYS: the offset of the clock   ARGV: prefix

local KINDS = {
  'seq', 'due', 'leased', 'out', 'fates', 'closings', 'fetch', 'erase', 'clock', 't', 'h', 'p', 's', 'o', 'of', 'for',
  'tasks', 'at', 'overdue', 'close', 'count', 'n', 'to', 'q', 'kept', 'w', 'owed', 'media', 'msg', 'tmpl', 'tmpl-end',
  'uploaded', 'claim',
}
local forgotten = {}
for _, kind in ipairs(KINDS) do forgotten[kind] = true end

for _, key in ipairs(redis.call('KEYS', ARGV[1] .. '*')) do
  local kind = string.match(string.sub(key, #ARGV[1] + 1), '^[^:]+')
  if forgotten[kind] then redis.call('UNLINK', key) end
end
return 'OK'
