package cn.lianhu.bot.redis;

import cn.lianhu.scheme.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parts of the scheme that there were when the store began: these are on where nobody
 * says otherwise. A store from before them began with none, so that an upgrade starts no
 * wave.
 */
public record BegunWith(Set<Part> parts) {

    static final BegunWith ALL = new BegunWith(Set.of(Part.values()));

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static BegunWith of(StoreConnection store) {
        return read(store.commands().get(LedgerKeys.BEGUN_WITH).blockOptional(PATIENCE).orElse(""));
    }

    /** What a later program began with and this one does not know is passed over. */
    private static BegunWith read(String written) {
        Set<String> names = Set.of(written.split(" "));
        return new BegunWith(
                Arrays.stream(Part.values()).filter(part -> names.contains(part.name())).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return new TreeSet<>(parts).stream().map(Part::name).collect(Collectors.joining(" "));
    }
}
