package cn.lianhu.visits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last try to see a household that met nobody.
 *
 * @param by id of the member who tried
 * @param leaderAt when the grid's leader is told, if nobody was seen until then; null
 * where he is not, or has been
 */
public record NobodyThere(Instant at, String by, @Nullable Instant leaderAt) {
}
