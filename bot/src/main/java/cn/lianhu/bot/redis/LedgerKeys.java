package cn.lianhu.bot.redis;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.PeopleKinds;
import cn.lianhu.ledger.TableList;
import cn.lianhu.network.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of everything the ledger keeps. One hash tag, so that a cluster keeps it in
 * one slot.
 */
final class LedgerKeys {

    static final String PREFIX = new Keys("lianhu").of("");

    /**
     * Format and identity of the store, see {@link StoreMark}; commit.lua looks at it.
     */
    static final String MARK = PREFIX + "store";

    /** The next ticket's number comes from here. */
    static final String NUMBERS = PREFIX + "numbers";
    static final String DUE = PREFIX + "due";

    /**
     * What falls due of kinds that came later; a program from before them does not
     * understand their names, and finds none in the other.
     */
    static final String DUE_LATER_KINDS = PREFIX + "falls-due";
    static final String DUE_LEASES = PREFIX + "leased";

    /**
     * To whom something is being sent; outbox.lua tells of all that is kept beside it.
     */
    static final String SEND_LEASES = PREFIX + "send:leases";
    static final String FATES = PREFIX + "fates";

    /** Closing notices that are kept. */
    static final String CLOSINGS = PREFIX + "closings";

    /** What a person is owed at most, as commit.lua has it. */
    static final int OWED_LISTED = 30;

    /** What the staff sorted anew, by ticket. */
    static final String CORRECTIONS = PREFIX + "corrections";

    /** Counts their changes. */
    static final String CORRECTED = PREFIX + "corrected";

    static final String FETCH = PREFIX + "fetch";

    /** Fetched media of which something follows for its ticket. */
    static final String FOLLOW_UP = PREFIX + "follow-up";

    /** Media files that are to be deleted. */
    static final String ERASE = PREFIX + "erase";

    /** What codes are made with; never leaves the store. */
    static final String SECRET = PREFIX + "secret";
    static final String HEARTBEAT = PREFIX + "beat";

    /**
     * The parts of the scheme that the store began with; none in one from before them.
     */
    static final String BEGUN_WITH = PREFIX + "begun-with";
    static final String DOWNTIME = PREFIX + "downtime-until";

    static final String OPEN_IN = PREFIX + "in:";

    static final String TABLE = PREFIX + "table:";

    /** In the place of a code that is not known. */
    static final String NOWHERE = "-";

    private LedgerKeys() {
    }

    static String message(String key) {
        return PREFIX + "msg:" + key;
    }

    /**
     * @param number as {@link cn.lianhu.ticket.Ticket#shownNumber()} has it
     */
    static String ticket(String number) {
        return PREFIX + "t:" + number;
    }

    static String history(String number) {
        return PREFIX + "h:" + number;
    }

    static String document(DocumentKind<?> kind, String id) {
        return PREFIX + kind.name() + ":" + id;
    }

    static String staff(String member) {
        return document(PeopleKinds.STAFF, member);
    }

    /** Of documents, as their kind names it. */
    static String list(String name) {
        return PREFIX + name;
    }

    /** What has been added up under a name. */
    static String sum(String name) {
        return PREFIX + "sum:" + name;
    }

    static String ticketsOf(String openid) {
        return PREFIX + "of:" + openid;
    }

    static String ticketsFor(String household) {
        return PREFIX + "for:" + household;
    }

    /** Tickets somebody reported that wait for a word of his. */
    static String askedOf(String contact) {
        return PREFIX + "asked:" + contact;
    }

    static String askedFor(String household) {
        return PREFIX + "asked-for:" + household;
    }

    static String tasks(String member) {
        return PREFIX + "tasks:" + member;
    }

    static String openAt(Level level, @Nullable String scope) {
        return PREFIX + "at:" + level + ":" + orNowhere(scope);
    }

    /**
     * Open tickets of a category, by when they were reported; see
     * {@link cn.lianhu.ledger.Query.OpenIn}.
     */
    static String openIn(String area, String category) {
        return OPEN_IN + area + ":" + category;
    }

    /** Tickets by when they were reported. */
    static String table(TableList list) {
        return TABLE + list.kind() + ":" + list.of();
    }

    static String overdue(@Nullable String township) {
        return PREFIX + "overdue:" + orNowhere(township);
    }

    static String toClose(Level duty, @Nullable String scope) {
        return PREFIX + "close:" + duty + ":" + orNowhere(scope);
    }

    /** What was reported in a branch, by when; see {@link ReportedEntry}. */
    static String reportedIn(String branch) {
        return PREFIX + "reported-in:" + branch;
    }

    static String board(String name) {
        return PREFIX + "board:" + name;
    }

    static String counts(String scope) {
        return PREFIX + "count:" + orNowhere(scope);
    }

    static String notice(String id) {
        return PREFIX + "n:" + id;
    }

    /** Ids of the notices about a ticket. */
    static String about(String number) {
        return PREFIX + "about:" + number;
    }

    static String noticesTo(String to) {
        return PREFIX + "to:" + to;
    }

    /** There for as long as a copy of the program says that it lives. */
    static String alive(String copy) {
        return PREFIX + "send:alive:" + copy;
    }

    static String done(String what) {
        return PREFIX + "done:" + what;
    }

    static String kept(String to) {
        return PREFIX + "kept:" + to;
    }

    static String gotBy(String to) {
        return PREFIX + "got:" + to;
    }

    static String gotMany(LocalDate monday) {
        return PREFIX + "got-many:" + monday;
    }

    /** What waits to be sent to somebody, see outbox.lua: the queue of each kind. */
    static List<String> queued(String to) {
        return Stream.of("urgent:", "", "scheme:").map(kind -> PREFIX + "send:q:" + kind + to).toList();
    }

    static String windows(String openid) {
        return PREFIX + "w:" + openid;
    }

    static String owed(String openid) {
        return PREFIX + "owed:" + openid;
    }

    /** Those of them that are on their way, or were when their sending was broken off. */
    static String owedTaken(String openid) {
        return PREFIX + "owed-taken:" + openid;
    }

    static String media(String attachment) {
        return PREFIX + "media:" + attachment;
    }

    static String template(String msgId) {
        return PREFIX + "tmpl:" + msgId;
    }

    static String templateEnd(String msgId) {
        return PREFIX + "tmpl-end:" + msgId;
    }

    static String uploaded(String attachment) {
        return PREFIX + "uploaded:" + attachment;
    }

    private static String orNowhere(@Nullable String scope) {
        return scope == null ? NOWHERE : scope;
    }

}
