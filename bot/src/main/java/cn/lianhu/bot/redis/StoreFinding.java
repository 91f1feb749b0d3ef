package cn.lianhu.bot.redis;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something an operator should know about an outside Redis. */
record StoreFinding(Weight weight, String text) {

    enum Weight {

        WARNING,
        /** Loses data: refused unless the operator accepts that. */
        VOLATILE,
        /** Cannot be used at all. */
        UNFIT

    }

    private static final Pattern VERSION = Pattern.compile("(\\d{1,5})\\.(\\d{1,5}).*");

    private static final String OR_ACCEPT = ", or accept the loss with lianhu.store.allow-volatile=true";

    static List<StoreFinding> in(StoreFacts facts) {
        return Stream.of(version(facts.version()), aof(facts), fsync(facts), eviction(facts.eviction()))
            .filter(Objects::nonNull)
            .toList();
    }

    private static @Nullable StoreFinding version(@Nullable String version) {
        Matcher parts = VERSION.matcher(version == null ? "" : version);
        if (!parts.matches()) {
            return unseen("its version", "Redis 6.2 or later");
        }
        int major = Integer.parseInt(parts.group(1));
        int minor = Integer.parseInt(parts.group(2));
        return major > 6 || major == 6 && minor >= 2 ? null
                : new StoreFinding(Weight.UNFIT, "Redis is version " + version + ", expected 6.2 or later: upgrade it");
    }

    private static @Nullable StoreFinding aof(StoreFacts facts) {
        if (facts.aof() == null) {
            return unseen("appendonly", "yes");
        }
        return "yes".equals(facts.aof()) ? null
                : volatileOne(("appendonly is '%s', expected 'yes', or a restart loses what "
                        + "was stored: set 'appendonly yes' and 'appendfsync always' in redis.conf")
                    .formatted(facts.aof()));
    }

    private static @Nullable StoreFinding fsync(StoreFacts facts) {
        if ("no".equals(facts.aof())) {
            return null; // said above
        }
        return switch (facts.fsync()) {
            case null -> unseen("appendfsync", "always");
            case "always" -> null;
            case "everysec" ->
                new StoreFinding(Weight.WARNING, "appendfsync is 'everysec': a power cut can lose the last "
                        + "one or two seconds of messages and steps that people were told are stored; 'always' loses "
                        + "none");
            default ->
                volatileOne(("appendfsync is '%s', expected 'always' (or 'everysec'), or a power cut loses what the "
                        + "system had not written yet, often 30 s: set 'appendfsync always' in redis.conf")
                    .formatted(facts.fsync()));
        };
    }

    private static @Nullable StoreFinding eviction(@Nullable String policy) {
        if (policy == null) {
            return unseen("maxmemory-policy", "noeviction");
        }
        return "noeviction".equals(policy) ? null
                : volatileOne(("maxmemory-policy is '%s', expected 'noeviction', or tickets "
                        + "are thrown away when memory is full: set 'maxmemory-policy noeviction' in redis.conf")
                    .formatted(policy));
    }

    private static StoreFinding volatileOne(String text) {
        return new StoreFinding(Weight.VOLATILE, text + OR_ACCEPT);
    }

    private static StoreFinding unseen(String setting, String expected) {
        return new StoreFinding(Weight.WARNING,
                setting + " cannot be seen from here (CONFIG and INFO do not tell); " + "make sure it is " + expected);
    }
}
