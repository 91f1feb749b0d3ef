package cn.lianhu.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All policies, by name. */
public final class Policies {

    private final Map<String, Policy> byName;

    private final double warnAt;

    /**
     * @param warnAt the share of a limit after which its handler is reminded, above 0 and
     * at most 1
     */
    public Policies(Collection<Policy> policies, double warnAt) {
        if (!(warnAt > 0 && warnAt <= 1)) {
            throw new IllegalArgumentException(warnAt + " is not a share above 0 and at most 1");
        }
        this.byName = new TreeMap<>(policies.stream().collect(Collectors.toMap(Policy::name, Function.identity())));
        this.warnAt = warnAt;
    }

    /**
     * @throws NoSuchElementException when there is none of this name; {@link #names()}
     * says which there are
     */
    public Policy named(String name) {
        Policy policy = byName.get(name);
        if (policy == null) {
            throw new NoSuchElementException("no policy \"" + name + "\", only " + names());
        }
        return policy;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The names of those whose tickets the county desk alone has. */
    public Set<String> deskOnly() {
        return byName.values().stream().filter(Policy::deskOnly).map(Policy::name).collect(Collectors.toSet());
    }

    public double warnAt() {
        return warnAt;
    }

}
