-- Forgets whatever happened in a sandbox: tickets, people, notices, the moved clock. What says how the store is kept stays.
-- KEYS: what all keys of the county begin with

local KEPT = { store = true, ['begun-with'] = true, network = true, beat = true, health = true }

for _, key in ipairs(redis.call('KEYS', KEYS[1] .. '*')) do
  if not KEPT[string.sub(key, #KEYS[1] + 1)] then redis.call('UNLINK', key) end
end
return 'OK'
