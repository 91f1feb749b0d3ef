package cn.lianhu.bot.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The proxies before this program, which alone are believed where somebody comes from.
 */
public record TrustedProxies(Set<InetAddress> all) {

    public static final String NAME = "lianhu.trusted-proxies";

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * @param given addresses, parted by commas; empty for none
     */
    public static TrustedProxies of(String given) {
        return new TrustedProxies(Arrays.stream(given.split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .map(TrustedProxies::proxy)
            .collect(Collectors.toUnmodifiableSet()));
    }

    private static InetAddress proxy(String one) {
        InetAddress address = address(one);
        if (address == null) {
            throw new WrongValue(NAME, "has " + one + ", expected addresses parted by commas, e.g. 127.0.0.1,10.0.0.5",
                    "里有 " + one + "，应为用逗号隔开的 IP 地址，如 127.0.0.1,10.0.0.5");
        }
        return address;
    }

    private static @Nullable InetAddress address(String written) {
        try {
            return ADDRESS.matcher(written).matches() ? InetAddress.getByName(written) : null;
        }
        catch (UnknownHostException e) {
            return null;
        }
    }

    /**
     * Where a request comes from: the last of those named before it that is no proxy of
     * ours, as everything further in front may be made up.
     * @param from who speaks to this program
     * @param forwarded what {@code X-Forwarded-For} names, nearest last
     */
    public InetAddress origin(InetAddress from, List<String> forwarded) {
        InetAddress origin = from;
        List<String> named = forwarded.stream().flatMap(line -> Arrays.stream(line.split(","))).toList();
        for (String one : named.reversed()) {
            InetAddress before = all.contains(origin) ? address(one.strip()) : null;
            if (before == null) {
                return origin;
            }
            origin = before;
        }
        return origin;
    }

}
