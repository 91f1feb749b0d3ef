package cn.lianhu.sandbox.emulator;

import cn.lianhu.bot.schedule.ProgramClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The people with their chats. */
final class EmulatedUsers {

    static final int MOST = 100_000;

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final ConcurrentSkipListMap<String, EmulatedUser> users = new ConcurrentSkipListMap<>();

    private final AtomicLong ids = new AtomicLong();

    private final ChatMemory memory = new ChatMemory(ChatMemory.MOST);

    private final Feed feed;

    private final ProgramClock clock;

    EmulatedUsers(Feed feed, ProgramClock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    /** By the program's clock: what windows and files' ages go by. */
    Instant now() {
        return clock.instant();
    }

    Optional<EmulatedUser> find(String openid) {
        return Optional.ofNullable(users.get(openid));
    }

    /** One who was not there yet does not follow. */
    EmulatedUser meet(String openid) {
        if (users.size() >= MOST && !users.containsKey(openid)) {
            throw new IllegalArgumentException("the emulator holds " + MOST + " people at most");
        }
        return users.computeIfAbsent(openid, EmulatedUser::new);
    }

    Collection<EmulatedUser> all() {
        return List.copyOf(users.values());
    }

    /** Forgets everybody. */
    void forget() {
        users.clear();
    }

    /** In the order of their ids. */
    List<EmulatedUser> after(String openid, int limit) {
        return users.tailMap(openid, false).values().stream().limit(Math.max(0, limit)).toList();
    }

    /** Puts a line into somebody's chat. */
    Entry show(EmulatedUser user, Entry.By by, String kind, String text, Map<String, Object> more) {
        Entry entry = new Entry(ids.incrementAndGet(), user.openid(), now().atZone(BEIJING).toOffsetDateTime(), by,
                kind, text, Map.copyOf(more));
        user.see(entry);
        memory.keep(user, entry);
        feed.tell(entry);
        return entry;
    }

}
