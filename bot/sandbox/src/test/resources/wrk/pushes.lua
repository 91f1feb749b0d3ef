-- Pushes as WeChat does: each line of the file is an openid, a tab and what he says; every line once, then from the start.
-- Arguments: the file, where its first line is counted from, what message ids begin with; "made" after them, where each line is the
-- query of a push that is made already, a tab and its body.

local threads = 0

function setup(thread)
  thread:set('id', threads)
  threads = threads + 1
end

function init(args)
  lines = {}
  for line in io.lines(args[1]) do
    local openid, words = line:match('^(.-)\t(.*)$')
    lines[#lines + 1] = {openid, words}
  end
  at = tonumber(args[2])
  begin = args[3] .. id
  made = args[4] == 'made'
  bad = 0
end

function request()
  local line = lines[at % #lines + 1]
  at = at + 1
  if made then
    return wrk.format('POST', wrk.path .. '?' .. line[1], {['Content-Type'] = 'text/xml'}, line[2])
  end
  local xml = '<xml><ToUserName><![CDATA[gh_0a1b2c3d4e5f]]></ToUserName><FromUserName><![CDATA[' .. line[1]
    .. ']]></FromUserName><CreateTime>' .. os.time() .. '</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA['
    .. line[2] .. ']]></Content><MsgId>' .. begin .. string.format('%09d', at) .. '</MsgId></xml>'
  return wrk.format('POST', nil, {['Content-Type'] = 'text/xml'}, xml)
end

function response(status, headers, body)
  if status ~= 200 or not body:find(expected or '', 1, true) then
    bad = bad + 1
  end
end

function done(summary, latency)
  io.write(string.format('RESULT %d %d %d %d %d\n', summary.requests, summary.duration, summary.errors.status
    + summary.errors.timeout + summary.errors.read, latency:percentile(50), latency:percentile(99)))
end
