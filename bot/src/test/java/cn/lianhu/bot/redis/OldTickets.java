package cn.lianhu.bot.redis;

import io.lettuce.core.ScriptOutputType;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * Fills the store of a running program with tickets that were closed long ago, made like
 * those it has: with their history, and in their reporters' lists.
 */
public final class OldTickets {

    private static final int AT_ONCE = 2_000;

    private static final String SCRIPT = """
            local prefix, like, count = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
            for i = 0, count - 1 do
              local from = prefix .. 't:' .. (1001 + (like + i) % tonumber(ARGV[4]))
              local ticket = redis.call('HGET', from, 'd')
              if ticket then
                local number = redis.call('INCR', KEYS[1])
                local reporter = string.match(ticket, '"reporter":"(.-)"')
                ticket = string.gsub(ticket, '"state":"%u+_?%u*"', '"state":"CLOSED"')
                redis.call('HSET', prefix .. 't:' .. number, 'v', '3', 'd', ticket)
                local history = redis.call('LRANGE', prefix .. 'h:' .. string.match(from, '%d+$'), 0, -1)
                redis.call('RPUSH', prefix .. 'h:' .. number, unpack(history))
                if reporter then redis.call('ZADD', prefix .. 'of:' .. reporter, number, number) end
              end
            end
            return redis.call('GET', KEYS[1])
            """;

    private OldTickets() {
    }

    /**
     * @param like how many tickets there are to make them like, from 1001 on
     */
    public static void into(ApplicationContext program, int count, int like) {
        StoreConnection store = program.getBean(StoreConnection.class);
        Script script = Script.of("old-tickets", SCRIPT);
        for (int made = 0; made < count; made += AT_ONCE) {
            store.<String>run(script, ScriptOutputType.VALUE, List.of(LedgerKeys.NUMBERS), List.of(LedgerKeys.PREFIX,
                    Integer.toString(made), Integer.toString(Math.min(AT_ONCE, count - made)), Integer.toString(like)))
                .blockLast();
        }
    }

}
