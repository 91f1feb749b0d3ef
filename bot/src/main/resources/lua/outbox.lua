-- What waits to be sent, person by person; scripts about it begin with this. ARGV[1] is the prefix of all keys.
-- Under it, KIND being "urgent:", nothing, or "scheme:", which goes behind both:
--   send:q:KIND and person   his notices, "SEQ|ID", by when they may leave
--   send:later:KIND          people, by when the first of theirs may leave
--   send:line:KIND           people whose first may leave now, by turn: whoever had his goes to the end
--   send:leases              to whom something is being sent, by which copy, and what: "COPY|ID"; he is in no line
--   send:holds               until when what is not urgent waits for a person behind what is tried again
-- A notice that is being sent is marked so before it leaves ("sending"). When its copy is gone nobody knows whether it
-- arrived: it is kept then, and not sent again.

local prefix = ARGV[1]
local KINDS = {'urgent:', '', 'scheme:'}
-- As a notice keeps it.
local KIND_OF = {['1'] = 'urgent:', ['0'] = '', ['2'] = 'scheme:'}
local NOTICES_KEPT = 180 * 24 * 3600
-- How long it is known how much somebody got.
local GOT_KEPT = 60 * 24 * 3600
local IN_DOUBT = 'in doubt: its sending was broken off'

local function queue(kind, to)
  return prefix .. 'send:q:' .. kind .. to
end

local function entry_of(id, seq)
  return string.format('%012d|%s', seq, id)
end

local function later(kind, to, at)
  if not redis.call('ZSCORE', prefix .. 'send:line:' .. kind, to) then
    redis.call('ZADD', prefix .. 'send:later:' .. kind, 'LT', at, to)
  end
end

local function out_of_line(kind, to)
  redis.call('ZREM', prefix .. 'send:later:' .. kind, to)
  redis.call('ZREM', prefix .. 'send:line:' .. kind, to)
end

-- When the first of a person's notices may leave; nothing when none waits.
local function first_at(kind, to)
  local first = redis.call('ZRANGE', queue(kind, to), 0, 0, 'WITHSCORES')
  local at = tonumber(first[2])
  if at and kind ~= 'urgent:' then
    at = math.max(at, tonumber(redis.call('HGET', prefix .. 'send:holds', to) or 0))
  end
  return at and string.format('%.0f', at), first[1]
end

local function leased(to)
  return redis.call('HGET', prefix .. 'send:leases', to)
end

-- Puts a person where he belongs by what waits for him.
local function line_up(to)
  if leased(to) then
    return
  end
  for _, kind in ipairs(KINDS) do
    local at = first_at(kind, to)
    if at then
      later(kind, to, at)
    else
      out_of_line(kind, to)
    end
  end
  if redis.call('EXISTS', queue('', to), queue('scheme:', to)) == 0 then
    redis.call('HDEL', prefix .. 'send:holds', to)
  end
end

local function wait_for_sending(id, to, seq, at, urgent)
  local kind = KIND_OF[urgent] or ''
  redis.call('ZADD', queue(kind, to), at, entry_of(id, seq))
  if not leased(to) then
    later(kind, to, at)
  end
end

local function waits_no_more(id, to, seq)
  for _, kind in ipairs(KINDS) do
    redis.call('ZREM', queue(kind, to), entry_of(id, seq))
  end
  redis.call('ZREM', prefix .. 'kept:' .. to, id)
  redis.call('ZREM', prefix .. 'closings', id)
end

local function end_lease(to, id)
  local lease = leased(to)
  if lease and string.match(lease, '|(.*)$') == id then
    redis.call('HDEL', prefix .. 'send:leases', to)
  end
end

local function keep(id, to, seq, closing)
  redis.call('ZADD', prefix .. 'kept:' .. to, seq, id)
  if closing and closing ~= '' then
    redis.call('ZADD', prefix .. 'closings', closing, id)
  end
end

-- A notice reached somebody: it counts among what he got, in the week and kind it was told with ("WEEK|KIND", behind "!" where
-- it counts among what may become a burden).
--   got:PERSON      how many by WEEK|KIND
--   got-many:WEEK   people by how many of those that may become a burden
local function count_got(key)
  local notice = redis.call('HMGET', key, 'to', 'got')
  local burdens, got, week = string.match(notice[2] or '', '^(!?)((.-)|.*)$')
  if not got then
    return
  end
  local own = prefix .. 'got:' .. notice[1]
  redis.call('HINCRBY', own, got, 1)
  redis.call('EXPIRE', own, GOT_KEPT)
  if burdens == '!' then
    redis.call('ZINCRBY', prefix .. 'got-many:' .. week, 1, notice[1])
    redis.call('EXPIRE', prefix .. 'got-many:' .. week, GOT_KEPT)
  end
  redis.call('HDEL', key, 'got')
end

-- As what a notice about a ticket counts, by how it went: on the boards of the month's parts of its township (or the county)
-- and of its village ("AREA|VILLAGE|GROUP|MONTH", "-" for what is not known). It counts as one thing at a time.
local function count_told(key, rung, fate)
  local notice = redis.call('HMGET', key, 'counted', 'told')
  local area, village, group, month = string.match(notice[1] or '', '^([^|]*)|([^|]*)|([^|]*)|(.*)$')
  if not month then
    return
  end
  local how = fate == 'SENT' and rung or fate == 'SEEN' and 'SEEN' or (fate == 'KEPT' or fate == 'HANDED_OVER') and 'KEPT'
  local function add(told, by)
    redis.call('HINCRBY', prefix .. 'board:parts:' .. area .. ':' .. month, village .. '|told-' .. told, by)
    if village ~= '-' then
      redis.call('HINCRBY', prefix .. 'board:parts:' .. village .. ':' .. month, group .. '|told-' .. told, by)
    end
  end
  if how == notice[2] then
    return
  end
  if notice[2] then
    add(notice[2], -1)
    redis.call('HDEL', key, 'told')
  end
  if how then
    add(how, 1)
    redis.call('HSET', key, 'told', how)
  end
end

local function ended(key, rung, fate)
  count_told(key, rung, fate)
  if fate == 'SENT' or fate == 'SEEN' then
    count_got(key)
  end
  redis.call('HINCRBY', prefix .. 'fates', rung .. ':' .. fate, 1)
  if fate ~= 'KEPT' then
    redis.call('EXPIRE', key, NOTICES_KEPT)
  end
end

-- What became of a notice. One that ended stays as it ended; a kept one may still end otherwise.
local function settle(id, rung, fate, why)
  local key = prefix .. 'n:' .. id
  local notice = redis.call('HMGET', key, 'to', 'seq', 'fate', 'closing')
  local to, seq, was = notice[1], notice[2], notice[3]
  if not to then
    return
  end
  end_lease(to, id)
  if was == 'PENDING' or was == 'KEPT' and fate ~= 'KEPT' then
    waits_no_more(id, to, seq)
    redis.call('HSET', key, 'rung', rung, 'fate', fate, 'why', why)
    redis.call('HDEL', key, 'sending')
    if fate == 'KEPT' then
      keep(id, to, seq, notice[4])
    end
    ended(key, rung, fate)
  end
  line_up(to)
end

-- Gives a notice back for later, and with it what waits for the same person behind it, unless it is urgent.
local function postpone(id, at)
  local key = prefix .. 'n:' .. id
  local notice = redis.call('HMGET', key, 'to', 'seq', 'fate', 'urgent')
  local to = notice[1]
  if notice[3] ~= 'PENDING' then
    return
  end
  end_lease(to, id)
  redis.call('HDEL', key, 'sending')
  if notice[4] == '1' then
    redis.call('ZADD', queue('urgent:', to), at, entry_of(id, notice[2]))
  else
    redis.call('HSET', prefix .. 'send:holds', to, at)
  end
  for _, kind in ipairs(KINDS) do
    out_of_line(kind, to)
  end
  line_up(to)
end

-- Whoever had this notice does not go on with it.
local function broken_off(id, at)
  if redis.call('HEXISTS', prefix .. 'n:' .. id, 'sending') == 1 then
    settle(id, 'KEPT', 'KEPT', IN_DOUBT)
  else
    postpone(id, at)
  end
end

-- When the next notice may be taken; 0 where one may at once, nothing where none waits. What is being sent is not counted.
local function next_leaving()
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
end
