-- The one durable write of a decision: all of it, or nothing when a document has another version than was read. Where
-- something is added to sums, all of that fits and is added, or nothing is and another outcome is written.
-- KEYS: the counter of ticket numbers [, the stored reply of the message]
-- ARGV: prefix, seconds the reply is kept, the first number ever, how many additions,
--       {sum, amount, floor, ceiling, seconds it is kept} of each addition, each of the last three or empty, then outcomes: the one where all of them fit, and
--       of each addition the one where it is the first that does not. Each has how many words follow, the reply,
--       what stands for the number of each new ticket, how many checks,
--       {document, version} of each check, {how many words, command, argument ...} of each command
-- Returns the stored reply, or "!" and the document that changed.

local NOTICES_LISTED = 200
local OWED_LISTED = 30
local OWED_KEPT = 14 * 24 * 3600
local message = KEYS[2]

-- Nothing is stored in a store that was emptied, or that another format's program has taken over. 3 is StoreMark.CURRENT.
local mark, said = unpack(redis.call('MGET', prefix .. 'store', message or prefix .. 'store'))
if not mark or string.sub(mark, 1, 2) ~= '3 ' then
  return redis.error_reply('STORE has the mark ' .. (mark or 'of nobody') .. ', not of format 3')
end

if message and said then
  return said
end

local additions = tonumber(ARGV[4])
local at = 5 + 5 * additions

-- Which addition is the first that does not fit; 0 when all do. Of a sum beyond a bound, what leads back fits.
local function refused()
  for i = 1, additions do
    local sum, amount, floor, ceiling = unpack(ARGV, 5 * i, 3 + 5 * i)
    local after = tonumber(redis.call('GET', sum) or 0) + tonumber(amount)
    if tonumber(amount) < 0 and floor ~= '' and after < tonumber(floor)
      or tonumber(amount) > 0 and ceiling ~= '' and after > tonumber(ceiling) then
      return i
    end
  end
  return 0
end

local outcome = refused()
for _ = 1, outcome do
  at = at + 1 + tonumber(ARGV[at])
end
local stop = at + tonumber(ARGV[at])
local reply, to_come, checks = unpack(ARGV, at + 1, at + 3)

at = at + 4
for _ = 1, tonumber(checks) do
  if (redis.call('HGET', ARGV[at], 'v') or '0') ~= ARGV[at + 1] then
    return '!' .. ARGV[at]
  end
  at = at + 2
end

local own = {}

-- Whoever was not bound when it was decided may be so by now.
local function now_known(to)
  local member = string.match(to, '^member:(.*)$')
  return member and redis.call('HGET', prefix .. 's:' .. member, 'o') or to
end

-- Photos and voices that somebody is to be sent from a moment on, in this order.
function own.OWE(to, at, ...)
  local key = prefix .. 'owed:' .. now_known(to)
  for i, media in ipairs({...}) do
    redis.call('ZADD', key, string.format('%.0f', at + i - 1), media)
  end
  redis.call('HDEL', prefix .. 'owed-taken:' .. now_known(to), ...)
  redis.call('ZREMRANGEBYRANK', key, 0, -OWED_LISTED - 1)
  redis.call('EXPIRE', key, OWED_KEPT)
end

-- A notice.
-- closing: when it should leave, if it tells that a ticket ended, else empty. number: of its ticket, or empty. got: as what it
-- counts when it reaches him. counted: where figures count how it went, or empty.
function own.TELL(id, json, to, score, urgent, rung, fate, closing, number, got, counted)
  to = now_known(to)
  local key = prefix .. 'n:' .. id
  local seq = redis.call('HGET', key, 'seq') or redis.call('INCR', prefix .. 'notices')
  redis.call('HSET', key, 'd', json, 'to', to, 'seq', seq, 'urgent', urgent, 'rung', rung, 'fate', fate, 'got', got)
  if counted ~= '' then
    redis.call('HSET', key, 'counted', counted)
  end
  if closing ~= '' then
    redis.call('HSET', key, 'closing', closing)
  end
  if number ~= '' then
    redis.call('SADD', prefix .. 'about:' .. number, id)
    redis.call('EXPIRE', prefix .. 'about:' .. number, NOTICES_KEPT)
  end
  redis.call('ZADD', prefix .. 'to:' .. to, seq, id)
  redis.call('ZREMRANGEBYRANK', prefix .. 'to:' .. to, 0, -NOTICES_LISTED - 1)
  if fate == 'PENDING' then
    wait_for_sending(id, to, seq, score, urgent)
    return
  end
  waits_no_more(id, to, seq)
  if fate == 'KEPT' then
    keep(id, to, seq, closing)
  end
  ended(key, rung, fate)
end

-- What a notice says instead; one that has left, or is leaving, stays as it was. A copy that has taken it with the old
-- words, but does not send it yet, has it no more.
function own.RETELL(id, json)
  local key = prefix .. 'n:' .. id
  local notice = redis.call('HMGET', key, 'to', 'fate', 'sending')
  if notice[2] ~= 'PENDING' and notice[2] ~= 'KEPT' or notice[3] then
    return
  end
  redis.call('HSET', key, 'd', json)
  end_lease(notice[1], id)
  line_up(notice[1])
end

own.SETTLE = settle

-- A kept notice was put before a reply.
function own.SEEN(id)
  local key = prefix .. 'n:' .. id
  local notice = redis.call('HMGET', key, 'to', 'seq', 'fate', 'rung')
  if not notice[1] or notice[3] == 'SEEN' then
    return
  end
  redis.call('HSET', key, 'fate', 'SEEN')
  waits_no_more(id, notice[1], notice[2])
  line_up(notice[1])
  ended(key, notice[4], 'SEEN')
end

local function moved(list, from, to)
  local found = redis.call('ZRANGE', prefix .. list .. from, 0, -1, 'WITHSCORES')
  for i = 1, #found, 2 do
    local key = prefix .. 'n:' .. found[i]
    if redis.call('EXISTS', key) == 1 then
      redis.call('ZADD', prefix .. list .. to, found[i + 1], found[i])
      redis.call('HSET', key, 'to', to)
    end
  end
  redis.call('DEL', prefix .. list .. from)
end

-- What waits to be sent, and what is being sent just now.
local function sending_moved(from, to)
  for _, kind in ipairs(KINDS) do
    local found = redis.call('ZRANGE', queue(kind, from), 0, -1, 'WITHSCORES')
    for i = 1, #found, 2 do
      redis.call('ZADD', queue(kind, to), found[i + 1], found[i])
      redis.call('HSET', prefix .. 'n:' .. string.sub(found[i], 14), 'to', to)
    end
    redis.call('DEL', queue(kind, from))
    out_of_line(kind, from)
  end
  local lease = leased(from)
  if lease then
    redis.call('HSETNX', prefix .. 'send:leases', to, lease)
  end
  redis.call('HDEL', prefix .. 'send:leases', from)
  redis.call('HDEL', prefix .. 'send:holds', from)
  line_up(to)
end

local function owed_moved(from, to)
  local owed = redis.call('ZRANGE', prefix .. 'owed:' .. from, 0, -1, 'WITHSCORES')
  for i = 1, #owed, 2 do
    own.OWE(to, owed[i + 1], owed[i])
  end
  redis.call('DEL', prefix .. 'owed:' .. from)
end

-- Whom a member is in the chat; what was meant for him while he was nobody is his now.
function own.BOUND(key, member, openid)
  local was = redis.call('HGET', key, 'o')
  if openid == '' then
    redis.call('HDEL', key, 'o')
  elseif openid ~= was then
    redis.call('HSET', key, 'o', openid)
    for _, list in ipairs({'kept:', 'to:'}) do
      moved(list, 'member:' .. member, openid)
    end
    sending_moved('member:' .. member, openid)
    owed_moved('member:' .. member, openid)
    redis.call('ZREMRANGEBYRANK', prefix .. 'to:' .. openid, 0, -NOTICES_LISTED - 1)
  end
end

-- A person is forgotten: what was sent to him, what may be sent, and who he was in the histories of these tickets.
function own.FORGET(openid, ...)
  for _, id in ipairs(redis.call('ZRANGE', prefix .. 'to:' .. openid, 0, -1)) do
    redis.call('ZREM', prefix .. 'closings', id)
    redis.call('DEL', prefix .. 'n:' .. id)
  end
  for _, kind in ipairs(KINDS) do
    for _, entry in ipairs(redis.call('ZRANGE', queue(kind, openid), 0, -1)) do
      redis.call('DEL', prefix .. 'n:' .. string.sub(entry, 14))
    end
    redis.call('DEL', queue(kind, openid))
    out_of_line(kind, openid)
  end
  for _, got in ipairs(redis.call('HKEYS', prefix .. 'got:' .. openid)) do
    redis.call('ZREM', prefix .. 'got-many:' .. string.match(got, '^(.-)|'), openid)
  end
  redis.call('HDEL', prefix .. 'send:leases', openid)
  redis.call('HDEL', prefix .. 'send:holds', openid)
  for _, list in ipairs({'to:', 'kept:', 'w:', 'owed:', 'owed-taken:', 'got:'}) do
    redis.call('DEL', prefix .. list .. openid)
  end
  for _, number in ipairs({...}) do
    local history = prefix .. 'h:' .. number
    for i, entry in ipairs(redis.call('LRANGE', history, 0, -1)) do
      local from, to = string.find(entry, '"by":"' .. openid .. '"', 1, true)
      if from then
        redis.call('LSET', history, i - 1, string.sub(entry, 1, from - 1) .. '"by":"-"' .. string.sub(entry, to + 1))
      end
    end
  end
end

local function drop(id)
  local key = prefix .. 'n:' .. id
  local notice = redis.call('HMGET', key, 'to', 'seq')
  local to = notice[1]
  if to then
    end_lease(to, id)
    waits_no_more(id, to, notice[2])
    redis.call('ZREM', prefix .. 'to:' .. to, id)
    redis.call('DEL', key)
    line_up(to)
  end
end

-- How the notices about a ticket went is no figure any more.
function own.UNCOUNT(number)
  for _, id in ipairs(redis.call('SMEMBERS', prefix .. 'about:' .. number)) do
    local key = prefix .. 'n:' .. id
    count_told(key, '', 'REPLACED')
    redis.call('HDEL', key, 'counted')
  end
end

-- All notices about a ticket: those noted with it, and what is kept for these people since longer than that is.
function own.UNTELL(number, ...)
  for _, id in ipairs(redis.call('SMEMBERS', prefix .. 'about:' .. number)) do
    drop(id)
  end
  redis.call('DEL', prefix .. 'about:' .. number)
  local about = '"number":"' .. number .. '"'
  for _, to in ipairs({...}) do
    for _, id in ipairs(redis.call('ZRANGE', prefix .. 'kept:' .. to, 0, -1)) do
      if string.find(redis.call('HGET', prefix .. 'n:' .. id, 'd') or '', about, 1, true) then
        drop(id)
      end
    end
  end
end

-- Years and the phones of the county's services: who says one of them means no ticket.
local SPOKEN = {['10086'] = true, ['12345'] = true, ['12356'] = true, ['12388'] = true, ['95598'] = true}

local function next_number()
  local number
  repeat
    number = redis.call('INCR', KEYS[1])
  until not (number >= 1990 and number <= 2099 or SPOKEN[string.format('%d', number)])
  return string.format('%d', number)
end

if outcome == 0 then
  for i = 1, additions do
    redis.call('INCRBY', ARGV[5 * i], ARGV[1 + 5 * i])
    if ARGV[4 + 5 * i] ~= '' then
      redis.call('EXPIRE', ARGV[5 * i], ARGV[4 + 5 * i])
    end
  end
end
if to_come ~= '' then
  redis.call('SETNX', KEYS[1], string.format('%d', ARGV[3] - 1))
  -- Characters of private use, of three bytes each in UTF-8, the first of which is the same for all.
  local numbers = {}
  for one in string.gmatch(to_come, '...') do
    numbers[one] = next_number()
  end
  for i = at, stop do
    if string.find(ARGV[i], '\238', 1, true) then
      ARGV[i] = string.gsub(ARGV[i], '\238..', numbers)
    end
  end
  reply = string.gsub(reply, '\238..', numbers)
end

while at <= stop do
  local last = at + tonumber(ARGV[at])
  local command = own[ARGV[at + 1]]
  if command then
    command(unpack(ARGV, at + 2, last))
  else
    redis.call(unpack(ARGV, at + 1, last))
  end
  at = last + 1
end

if message then
  redis.call('SET', message, reply, 'EX', ARGV[2])
end
return reply
