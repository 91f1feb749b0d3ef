package cn.lianhu.bot.settings;

import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where people reach this program's pages: what links begin with.
 *
 * @param url without a slash at the end; null where it is not set
 */
public record PublicUrl(@Nullable String url) {

    public static final String NAME = "lianhu.public-url";

    /**
     * @param given empty for none
     */
    public static PublicUrl of(String given) {
        String url = given.strip().replaceAll("/+$", "");
        if (url.isEmpty()) {
            return new PublicUrl(null);
        }
        if (!isAddress(url)) {
            throw new WrongValue(NAME,
                    "is " + given + ", expected the address under which people open pages, e.g. "
                            + "https://lianhu.example.cn: https, without a path; http only for this machine "
                            + "(http://localhost:8080)",
                    "写的是 " + given + "，应为大家打开网页用的网址，如 https://lianhu.example.cn：要用 https，后面不带路径；"
                            + "只有本机可以用 http（http://localhost:8080）");
        }
        return new PublicUrl(url);
    }

    private static boolean isAddress(String url) {
        try {
            URI uri = URI.create(url);
            boolean bare = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return bare && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isHere(uri.getHost()));
        }
        catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}")
                || InetAddress.getLoopbackAddress().getHostName().equals(host);
    }

    /** Whether what browsers keep is kept from the clear. */
    public boolean secure() {
        return url != null && url.startsWith("https:");
    }

    /**
     * Where the desk is; null where there is none.
     * @throws IllegalArgumentException where there is one that nobody could be sent to
     */
    public @Nullable String desk(DeskSettings desk) {
        if (desk.enabled() && url == null) {
            throw new WrongValue("lianhu.desk.enabled",
                    "is true, but " + NAME + " does not say where people find it. Expected e.g. " + NAME
                            + "=https://lianhu.example.cn",
                    "写了 true，可 " + NAME + " 没写大家从哪个网址进。应写上，如 " + NAME + "=https://lianhu.example.cn");
        }
        return desk.enabled() ? url : null;
    }

    /**
     * Where the tickets' pages are; null where there are none.
     * @param enabled whether they are wanted; by default wherever people can reach them
     */
    public @Nullable String pages(boolean enabled) {
        return enabled ? url : null;
    }

}
