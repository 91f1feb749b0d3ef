package cn.lianhu.bot.redis;

/**
 * The names of everything in the store. All of a county's keys share one hash tag and so
 * one slot of a cluster: a script may touch any of them at once.
 */
final class Keys {

    private final String prefix;

    Keys(String county) {
        this.prefix = "{" + county + "}";
    }

    /** {@code of("ticket", "1001")} is {@code {county}:ticket:1001}. */
    String of(String... name) {
        return prefix + ":" + String.join(":", name);
    }

}
