package cn.lianhu.hotline;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of the hotline by the hotline's own number, and which ticket here it has
 * become. Kept for good, so that it becomes no second one; of what somebody said only
 * until the ticket has it.
 *
 * @param foreign the hotline's number
 * @param handed when it was handed over; null for never
 * @param row as it was handed over; null once the ticket has it
 * @param digest of what was said, where and by whom, by which another row of that number
 * is told; null before it was handed over
 * @param received when somebody rang; null before it was handed over
 * @param limit until when the hotline wants its answer; null for whenever
 * @param ticket the number it has here; null until it is a ticket
 */
public record HotlineCase(String foreign, long version, @Nullable Instant handed, @Nullable HotlineRow row,
        @Nullable String digest, @Nullable Instant received, @Nullable Instant limit, @Nullable String ticket) {

    /** All of them, by when they were handed over. */
    public static final String ALL = "hotline";

    /** It is to become a ticket. */
    public static final DueKind TAKE = new DueKind('h', "HOTLINE_TAKE");

    public static final DocumentKind<HotlineCase> KIND = new DocumentKind<>("hotline", HotlineCase.class,
            foreign -> new HotlineCase(foreign, 0, null, null, null, null, null, null), HotlineCase::foreign,
            HotlineCase::version, (c, version) -> new HotlineCase(c.foreign, version, c.handed, c.row, c.digest,
                    c.received, c.limit, c.ticket),
            HotlineCase::standing);

    private Standing standing() {
        return handed == null ? Standing.NOWHERE : new Standing(Map.of(ALL, handed.toEpochMilli()), Set.of(),
                ticket == null ? Map.of(TAKE, handed) : Map.of());
    }

    /** Handed over, to become a ticket. */
    HotlineCase with(HotlineRow what, Instant now) {
        return new HotlineCase(foreign, version, handed == null ? now : handed, what, digest(what), what.received(),
                what.limit(), null);
    }

    /** Whether a row of this number says the same as the one that was handed over. */
    boolean says(HotlineRow other) {
        return digest(other).equals(digest);
    }

    HotlineCase until(@Nullable Instant another) {
        return new HotlineCase(foreign, version, handed, row, digest, received, another, ticket);
    }

    /**
     * It is a ticket.
     * @param number as texts show it
     */
    public HotlineCase taken(String number) {
        return new HotlineCase(foreign, version, handed, null, digest, received, limit, number);
    }

    private static String digest(HotlineRow row) {
        try {
            String all = String.join("\u0000", row.text(), row.place(), row.contact(), row.secret() ? "secret" : "");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

}
