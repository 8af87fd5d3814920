-- Asks for one page again and again. Arguments: headers as "Name: value"; with "anew" under another address each time, so
-- that nobody has kept the page.
local anew = false
local asked = 0

function init(args)
  for _, header in ipairs(args) do
    local name, value = header:match("^([^:]+): (.*)$")
    if header == "anew" then
      anew = true
    else
      wrk.headers[name] = value
    end
  end
end

function request()
  asked = asked + 1
  return wrk.format(nil, anew and wrk.path .. "?asked=" .. asked or nil)
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("measured %d %d %.0f %.0f %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
