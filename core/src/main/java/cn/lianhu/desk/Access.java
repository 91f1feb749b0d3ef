package cn.lianhu.desk;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one person gets to the desk: what lets him in, and the browsers he is in with. What
 * is over falls due, so that nothing of it stays.
 *
 * @param pass null for none
 * @param sessions oldest first
 */
public record Access(String contact, long version, @Nullable Pass pass, List<Session> sessions) {

    static final DueKind OVER = new DueKind('d', "DESK_ACCESS");

    static final DocumentKind<Access> KIND = new DocumentKind<>("desk", Access.class,
            contact -> new Access(contact, 0, null, List.of()), Access::contact, Access::version,
            (access, version) -> new Access(access.contact, version, access.pass, access.sessions), Access::standing);

    /** More than one person sits at; the oldest goes. */
    private static final int MOST_SESSIONS = 5;

    static String byPass(String key) {
        return "desk-pass:" + key;
    }

    static String bySession(String key) {
        return "desk-session:" + key;
    }

    Access with(Pass other) {
        return new Access(contact, version, other, sessions);
    }

    /** The pass is used up. */
    Access begun(Session session) {
        List<Session> all = Stream.concat(sessions.stream(), Stream.of(session)).toList();
        return new Access(contact, version, null, all.subList(Math.max(0, all.size() - MOST_SESSIONS), all.size()));
    }

    Access seen(String key, Instant now) {
        return new Access(contact, version, pass,
                sessions.stream().map(s -> s.key().equals(key) ? s.seenAt(now) : s).toList());
    }

    Access without(String key) {
        return new Access(contact, version, pass, sessions.stream().filter(s -> !s.key().equals(key)).toList());
    }

    Access without(Instant now) {
        return new Access(contact, version, pass == null || pass.over(now) ? null : pass,
                sessions.stream().filter(s -> !s.over(now)).toList());
    }

    /** Neither a way in nor anybody who is. */
    Access closed() {
        return new Access(contact, version, null, List.of());
    }

    boolean nothing() {
        return pass == null && sessions.isEmpty();
    }

    Optional<Session> session(String key) {
        return sessions.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    private Standing standing() {
        Map<String, Long> lists = new HashMap<>();
        sessions.forEach(s -> lists.put(bySession(s.key()), s.begun().toEpochMilli()));
        if (pass != null) {
            lists.put(byPass(pass.typed()), pass.until().toEpochMilli());
            lists.put(byPass(pass.linked()), pass.until().toEpochMilli());
        }
        Optional<Instant> next = Stream
            .concat(Stream.ofNullable(pass).map(Pass::until), sessions.stream().map(Session::ends))
            .min(Instant::compareTo);
        return new Standing(lists, Set.of(), next.map(at -> Map.of(OVER, at)).orElse(Map.of()));
    }

}
