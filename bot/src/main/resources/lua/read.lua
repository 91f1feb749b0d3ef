-- Everything a decision asks for together, as it is at one moment.
-- KEYS: any key of the county, which tells a cluster where to ask
-- ARGV: prefix, the stored reply of the message or empty, {how many words, command, argument ...} of each question
-- Returns the stored reply alone if there is one; else nothing and, of each question, its answer.

local NOTICE = {'d', 'to', 'rung', 'fate'}
local prefix = ARGV[1]

if ARGV[2] ~= '' then
  local said = redis.call('GET', ARGV[2])
  if said then
    return {said}
  end
end

local own = {}

local function notices(ids)
  local found = {}
  for i, id in ipairs(ids) do
    found[i] = redis.call('HMGET', prefix .. 'n:' .. id, unpack(NOTICE))
  end
  return found
end

-- Notices a list has, from one place in it to another.
function own.NOTICES(list, command, from, to)
  return notices(redis.call(command, list, from, to))
end

-- Notices for somebody that wait to be sent, as outbox.lua queues them, and that are kept, in the order they were told;
-- of each so many of the newest.
function own.UNREAD(most, kept, ...)
  local told, ids = {}, {}
  for _, queue in ipairs({...}) do
    for _, entry in ipairs(redis.call('ZRANGE', queue, -most, -1)) do
      local seq, id = string.match(entry, '^(%d+)|(.*)$')
      told[#told + 1] = {tonumber(seq), id}
    end
  end
  local found = redis.call('ZRANGE', kept, -most, -1, 'WITHSCORES')
  for i = 1, #found, 2 do
    told[#told + 1] = {tonumber(found[i + 1]), found[i]}
  end
  table.sort(told, function(a, b) return a[1] < b[1] end)
  for i, notice in ipairs(told) do
    ids[i] = notice[2]
  end
  return notices(ids)
end

-- Notices of a set in the order they were told: of one fate, or of any.
local function noted(about, fate)
  local found = {}
  for _, id in ipairs(redis.call('SMEMBERS', about)) do
    local key = prefix .. 'n:' .. id
    local is = redis.call('HGET', key, 'fate')
    if is and (not fate or is == fate) then
      found[#found + 1] = redis.call('HMGET', key, 'd', 'to', 'rung', 'fate', 'seq')
    end
  end
  table.sort(found, function(a, b) return tonumber(a[5]) < tonumber(b[5]) end)
  return found
end

-- Those that wait to be sent.
function own.HELD(about)
  return noted(about, 'PENDING')
end

function own.TOLD(about)
  return noted(about)
end

-- The number, version and itself of each ticket that is there; at most so many of them.
local function tickets(numbers, most)
  local found = {}
  for i = 1, math.min(#numbers, tonumber(most)) do
    local ticket = redis.call('HMGET', prefix .. 't:' .. numbers[i], 'v', 'd')
    if ticket[1] then
      found[#found + 1] = {numbers[i], ticket[1], ticket[2]}
    end
  end
  return found
end

-- Numbers of tickets from a list, and so many of the first tickets behind them.
function own.TICKETS(most, command, list, from, to)
  local numbers = redis.call(command, list, from, to)
  return {numbers, unpack(tickets(numbers, most))}
end

-- So many of the newest tickets of some lists.
function own.NEWEST(most, ...)
  local numbers = {}
  for _, list in ipairs({...}) do
    for _, number in ipairs(redis.call('ZREVRANGE', list, 0, most - 1)) do
      numbers[#numbers + 1] = number
    end
  end
  table.sort(numbers, function(a, b) return tonumber(a) > tonumber(b) end)
  return tickets(numbers, most)
end

local answers = {false}
local at = 3
while at <= #ARGV do
  local last = at + tonumber(ARGV[at])
  local command = own[ARGV[at + 1]]
  if command then
    answers[#answers + 1] = command(unpack(ARGV, at + 2, last))
  else
    answers[#answers + 1] = redis.call(unpack(ARGV, at + 1, last))
  end
  at = last + 1
end
return answers
