package cn.lianhu.sandbox.replay.year;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's phone.
 *
 * @param letter the code on his letter; null for a stranger
 * @param following whether he follows the account by now
 */
record Phone(String openid, @Nullable String letter, AtomicBoolean following) {

    static Phone of(String openid, @Nullable String letter) {
        return new Phone(openid, letter, new AtomicBoolean());
    }
}
