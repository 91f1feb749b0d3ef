-- When the next notice may be taken; 0 where one may at once. What is being sent is not counted.
-- ARGV: prefix

return next_leaving()
