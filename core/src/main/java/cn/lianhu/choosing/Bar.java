package cn.lianhu.choosing;

import cn.lianhu.ledger.DocumentKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That nobody chooses in an area for a while, as before an election.
 *
 * @param scope code of the branch or township, or the county's
 * @param until null for not at all
 */
public record Bar(String scope, long version, @Nullable Instant until) {

    public static final DocumentKind<Bar> KIND = new DocumentKind<>("choosing-bar", Bar.class,
            scope -> new Bar(scope, 0, null), Bar::scope, Bar::version,
            (b, version) -> new Bar(b.scope, version, b.until));

    Bar until(@Nullable Instant end) {
        return new Bar(scope, version, end);
    }

}
