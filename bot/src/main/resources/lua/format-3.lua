-- Brings a store of format 2 to format 3. It looks at every ticket once; what the program says of them is said here once more,
-- for good.
--   What waits for a word of its reporter stands in a list of his (Ticket.asksReporter(), TicketIndexes).
--   Every ticket stands in the lists that tables are made of (TableList, TicketIndexes).
--   What was sorted among complaints is about conduct, and counts apart (TicketIndexes.apart); it was counted in its area.
-- KEYS: the mark
-- ARGV: the mark it must have, the mark it gets, prefix
-- Returns the mark that is in force.

local mark = redis.call('GET', KEYS[1])
if mark ~= ARGV[1] then
  return mark
end
local prefix = ARGV[3]
local OPEN = {ASSIGNED = true, IN_PROGRESS = true, AWAITING_RESIDENT = true, ON_HOLD = true, RESOLVED = true}

local function text(value)
  return type(value) == 'string' and value or nil
end

local function list_asked(number, ticket, place)
  local report = ticket.report
  if ticket.state ~= 'AWAITING_RESIDENT' and text(place.township) then
    return
  end
  local whose, all = text(report.reporter), 'of:'
  local list = 'asked:'
  if not whose then
    whose, all, list = text(report.enteredBy) and text(report.household), 'for:', 'asked-for:'
  end
  if whose then
    redis.call('ZADD', prefix .. list .. whose, redis.call('ZSCORE', prefix .. all .. whose, number) or '0', number)
  end
end

local function count(scope, what, by)
  redis.call('HINCRBY', prefix .. 'count:' .. scope, what, by)
end

local function count_apart(ticket, place)
  for _, scope in ipairs({'-', text(place.township) or '', text(place.branch) or '', text(place.grid) or ''}) do
    if scope ~= '' then
      count(scope, 'state:' .. ticket.state, -1)
      if OPEN[ticket.state] then
        count(scope, 'level:' .. ticket.level, -1)
        if ticket.clocks.overdue then
          count(scope, 'overdue', -1)
        end
      end
    end
  end
  count('-', 'conduct:' .. ticket.state, 1)
  if OPEN[ticket.state] and #ticket.handling.handlers == 0 then
    count('-', 'waiting', 1)
  end
end

local function list_for_tables(number, ticket, place, conduct)
  local at = string.format('%.0f', ticket.report.at)
  local kind = OPEN[ticket.state] and 'OPEN:' or 'ENDED:'
  local areas = conduct and {'CONDUCT'}
    or {'COUNTY', text(place.township) or '', text(place.branch) or '', text(place.grid) or ''}
  for _, area in ipairs(areas) do
    if area ~= '' then
      redis.call('ZADD', prefix .. 'table:' .. kind .. area, at, number)
    end
  end
  for _, which in ipairs({'handlers', 'former', 'past'}) do
    local members = ticket.handling[which]
    for _, member in ipairs(type(members) == 'table' and members or {}) do
      redis.call('ZADD', prefix .. 'table:HAD:' .. member, at, number)
    end
  end
  local also = ticket.handling.alsoTold
  for member in pairs(type(also) == 'table' and also or {}) do
    redis.call('ZADD', prefix .. 'table:HAD:' .. member, at, number)
  end
end

local cursor = '0'
local seen = {}
repeat
  local found = redis.call('SCAN', cursor, 'MATCH', prefix .. 't:*', 'COUNT', 1000)
  cursor = found[1]
  for _, key in ipairs(found[2]) do
    local kept = not seen[key] and redis.call('HGET', key, 'd')
    seen[key] = true
    if kept then
      local ticket = cjson.decode(kept)
      local place = type(ticket.place) == 'table' and ticket.place or {}
      local report = ticket.report
      if OPEN[ticket.state] then
        list_asked(string.sub(key, #prefix + 3), ticket, place)
      end
      local known = type(report.discretion) == 'table' and report.discretion.conduct
      local complaint = report.policy == 'complaint' and report.confidential
      if complaint and not known then
        count_apart(ticket, place)
      end
      list_for_tables(string.sub(key, #prefix + 3), ticket, place, known == true or complaint)
    end
  end
until cursor == '0'
redis.call('SET', KEYS[1], ARGV[2])
return ARGV[2]
