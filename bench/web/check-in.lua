-- Sends check-ins: each a form with a name of its own, for one journal after the other.
-- Arguments: a file with a cookie a line, a file with the form (all but its name).
local cookies, form, at = {}, "", 0

local function name()
  local hex = {}
  for i = 1, 32 do hex[i] = string.format("%x", math.random(0, 15)) end
  hex[13], hex[17] = "4", "8"
  local all = table.concat(hex)
  return all:sub(1, 8) .. "-" .. all:sub(9, 12) .. "-" .. all:sub(13, 16) .. "-" .. all:sub(17, 20) .. "-" .. all:sub(21)
end

function init(args)
  local seed = io.open("/dev/urandom", "rb")
  local a, b, c = seed:read(3):byte(1, 3)
  seed:close()
  math.randomseed(a * 65536 + b * 256 + c)
  for line in io.lines(args[1]) do cookies[#cookies + 1] = line end
  local file = io.open(args[2])
  form = file:read("*a")
  file:close()
end

function request()
  at = at % #cookies + 1
  return wrk.format("POST", nil, {
    ["Host"] = wrk.headers["Host"],
    ["Cookie"] = cookies[at],
    ["Sec-Fetch-Site"] = "same-origin",
    ["Content-Type"] = "application/x-www-form-urlencoded",
  }, form .. "&once=" .. name())
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("measured %d %d %.0f %.0f %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
